import type { ServiceName } from "@telebus/contracts";
import type { Text } from "@telebus/service";
import { nameOf } from "../bot-notices.js";
import type { BotRow } from "../bot-store.js";
import { featureNames } from "../domain/bot-settings.js";
import { stateOf } from "../domain/bot-state.js";
import type { Panel, PanelButton } from "./panel.js";

/** `/mybots` */
export function ownBotsPanel(bots: readonly BotRow[], text: Text): Panel {
  if (bots.length === 0) return { text: text("managed-none"), rows: [] };
  return {
    text: text("managed-list", { count: bots.length }),
    rows: bots.map((bot) => [{ label: nameOf(bot), action: "mybot", args: [bot.id] }]),
  };
}

/** One bot, and what its owner may do with it. @param offered the features of the bot that manages it */
export function ownBotPanel(bot: BotRow, offered: readonly ServiceName[], text: Text): Panel {
  const button = (id: string, action: string, ...args: (string | number)[]): PanelButton => ({
    label: text(id),
    action,
    args: [bot.id, ...args],
  });
  const back: PanelButton = { label: text("managed-back"), action: "mybots" };
  if (bot.removedAt !== null)
    return {
      text: text("managed-removed", { bot: nameOf(bot) }),
      rows: [[button("managed-restore-button", "mybot-restore")], [back]],
    };
  const lines = [
    text("managed-bot", { bot: nameOf(bot), name: bot.name }),
    text("managed-state", { state: stateOf(bot) }),
    accessLine(bot, text),
  ];
  return {
    text: lines.join("\n"),
    rows: [
      ...featureRows(bot, offered, text),
      [
        bot.isOn
          ? button("managed-pause-button", "mybot-turn", "off")
          : button("managed-resume-button", "mybot-turn", "on"),
      ],
      [button("managed-access-button", "mybot-access"), button("managed-token-button", "mybot-token")],
      [button("managed-remove-button", "mybot-ask"), back],
    ],
  };
}

/** Those that the manager offers, and those that the bot has. */
const featureRows = ({ id, features }: BotRow, offered: readonly ServiceName[], text: Text) =>
  featureNames
    .filter((name) => offered.includes(name) || features.includes(name))
    .map((name): PanelButton[] => [
      {
        label: `${features.includes(name) ? "✓" : "✗"} ${text("managed-feature-name", { feature: name })}`,
        action: "mybot-feature",
        args: [id, featureNames.indexOf(name)],
      },
    ]);

const accessLine = ({ accessPeople }: BotRow, text: Text): string =>
  accessPeople === null
    ? text("managed-access-all")
    : text("managed-access-some", { count: accessPeople.length });

/** Before a bot is taken away. */
export const askRemovePanel = (bot: BotRow, text: Text): Panel => ({
  text: text("managed-ask-remove", { bot: nameOf(bot) }),
  rows: [
    [
      { label: text("managed-remove-button"), action: "mybot-remove", args: [bot.id] },
      { label: text("managed-keep-button"), action: "mybot", args: [bot.id] },
    ],
  ],
});

/** Who may use the bot. */
export const accessPanel = (bot: BotRow, text: Text): Panel => ({
  text: [text("managed-access-title", { bot: nameOf(bot) }), accessLine(bot, text)].join("\n"),
  rows: [
    [{ label: text("managed-access-all-button"), action: "mybot-open", args: [bot.id, "all"] }],
    [{ label: text("managed-access-me-button"), action: "mybot-open", args: [bot.id, "me"] }],
    [{ label: text("managed-access-people-button"), action: "mybot-people", args: [bot.id] }],
    [{ label: text("managed-back"), action: "mybot", args: [bot.id] }],
  ],
});
