import type { Text } from "@telebus/service";
import type { Panel, PanelButton } from "./panel.js";

/** What `/settings` shows of a person and a chat. */
export interface SettingsView {
  /** Chosen; undefined: that of Telegram. */
  readonly language: string | undefined;
  readonly languages: readonly string[];
  readonly hearsBroadcasts: boolean;
  /** The bot's menu is ours, and leads here. */
  readonly hasMenu: boolean;
}

const chosen = (label: string, isChosen: boolean): string => (isChosen ? `✓ ${label}` : label);

export function settingsPanel(
  { language, languages, hearsBroadcasts, hasMenu }: SettingsView,
  text: Text,
): Panel {
  const languageRow = languages.map((one): PanelButton => ({
    label: chosen(text(`settings-language-${one}`), one === language),
    action: "language",
    args: [one],
  }));
  const automatic: PanelButton = {
    label: chosen(text("settings-language-automatic"), language === undefined),
    action: "language",
    args: [""],
  };
  const broadcasts: PanelButton = {
    label: hearsBroadcasts ? text("settings-broadcasts-off-button") : text("settings-broadcasts-on-button"),
    action: "broadcasts",
    args: [hearsBroadcasts ? 0 : 1],
  };
  const back: PanelButton[] = hasMenu ? [{ label: text("menu-back-button"), action: "home" }] : [];
  const lines = [
    text("settings-title"),
    text("settings-broadcasts", { state: hearsBroadcasts ? "on" : "off" }),
    text("settings-data"),
  ];
  return { text: lines.join("\n\n"), rows: [languageRow, [automatic], [broadcasts], back] };
}
