import type { LiveBot, ServiceName } from "@telebus/contracts";
import type { Text } from "@telebus/service";
import { namedLines, type UsableCommands } from "../command-lists.js";
import type { Panel, PanelButton } from "./panel.js";

/** Where the words of a menu come from. */
export interface MenuWords {
  readonly text: Text;
  /** Of the person, for what operators have written. */
  readonly language: string | undefined;
}

type MenuBot = Pick<LiveBot, "features">;

const MAX_CUSTOM = 8;
/** Telegram takes 4096; the buttons' edit cannot be cut into several messages. */
const MAX_TEXT = 4_000;

/** The menu of a bot with several features: a button for each, and for what operators have added. */
export function homePanel({ features }: MenuBot, { custom }: UsableCommands, { text }: MenuWords): Panel {
  const featureRows = features
    .filter((feature) => feature !== "admin")
    .map((feature): PanelButton[] => [
      { label: featureTitle(feature, text), action: "feature", args: [feature] },
    ]);
  const customRows = inPairs(
    custom
      .slice(0, MAX_CUSTOM)
      .map(({ name }): PanelButton => ({ label: `/${name}`, action: "run", args: [name] })),
  );
  const last: PanelButton[] = [
    { label: text("menu-help-button"), action: "menu-help" },
    { label: text("menu-settings-button"), action: "settings" },
  ];
  return { text: text("menu-home"), rows: [...featureRows, ...customRows, last] };
}

/** One feature: what can be done with it; what is written next goes there. */
export function featurePanel(feature: ServiceName, usable: UsableCommands, words: MenuWords): Panel {
  const { text } = words;
  const lines = namedLines(usable, words.language, text).filter(({ owner }) => owner === feature);
  const parts = [featureTitle(feature, text), text("menu-feature-chosen"), lines.map(lineOf).join("\n")];
  return { text: cut(parts.join("\n\n").trim()), rows: [[backButton(text)]] };
}

/** All that somebody may use, feature by feature. */
export function helpText(usable: UsableCommands, words: MenuWords): string {
  const { text } = words;
  const lines = namedLines(usable, words.language, text);
  const owners = [...new Set(lines.map(({ owner }) => owner))];
  const groups = owners.map((owner) =>
    [
      owner === "custom" ? text("menu-custom") : featureTitle(owner, text),
      ...lines.filter((line) => line.owner === owner).map(lineOf),
    ].join("\n"),
  );
  return [text("menu-help"), ...groups, text("menu-cancel-hint")].join("\n\n");
}

export const helpPanel = (usable: UsableCommands, words: MenuWords): Panel => ({
  text: cut(helpText(usable, words)),
  rows: [[backButton(words.text)]],
});

const backButton = (text: Text): PanelButton => ({ label: text("menu-back-button"), action: "home" });
const featureTitle = (owner: string, text: Text): string => text(`menu-feature-${owner}`);
const lineOf = ({ name, description }: { name: string; description: string }): string =>
  `/${name}: ${description}`;
const cut = (whole: string): string =>
  whole.length <= MAX_TEXT ? whole : `${whole.slice(0, whole.lastIndexOf("\n", MAX_TEXT))}\n…`;

const inPairs = <Item>(items: readonly Item[]): Item[][] =>
  items.flatMap((item, n) => (n % 2 === 0 ? [[item, ...items.slice(n + 1, n + 2)]] : []));
