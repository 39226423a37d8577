import { lazy, type ComponentType } from "react";
import type { SessionView } from "../../app/session.js";

/** One part of the settings, at `/settings/<id>`, called `settings-tab-<id>` in the texts. */
interface SettingsTab {
  readonly id: string;
  /** Who may see it. */
  readonly scope?: SessionView["scopes"][number];
  readonly Component: ComponentType;
}

/** Every tab of the settings, in their order; another one is one line here, and its words. */
export const settingsTabs: readonly SettingsTab[] = [
  { id: "look", Component: lazy(async () => ({ default: (await import("./look-tab.js")).LookTab })) },
  {
    id: "platform",
    scope: "keys:read",
    Component: lazy(async () => ({ default: (await import("./platform-tab.js")).PlatformTab })),
  },
  {
    id: "variables",
    scope: "keys:read",
    Component: lazy(async () => ({ default: (await import("./variables-tab.js")).VariablesTab })),
  },
];
