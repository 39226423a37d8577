import { panelsOf } from "@telebus/service";

export type { Panel, PanelButton } from "@telebus/service";

export const { showPanel, redraw } = panelsOf("admin");
