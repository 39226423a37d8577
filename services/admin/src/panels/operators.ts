import type { Text } from "@telebus/service";
import { faultText, nameOf } from "../bot-notices.js";
import type { BotRow } from "../bot-store.js";
import { stateOf } from "../domain/bot-state.js";
import type { Panel, PanelButton } from "./panel.js";

/** So many bots stand on one page. */
export const BOTS_PER_PAGE = 8;

/** `/bots`: all bots of this deployment, each with how it is. @param rows one more than a page where there are more */
export function botsPanel(rows: readonly BotRow[], after: number, text: Text): Panel {
  const page = rows.slice(0, BOTS_PER_PAGE);
  const turn = (label: string, to: number): PanelButton => ({ label, action: "bots", args: [to] });
  const last = page.at(-1);
  return {
    text: text("bots-list", { count: page.length }),
    rows: [
      ...page.map((bot): PanelButton[] => [
        { label: `${signOf(bot)} ${nameOf(bot)}`, action: "bot", args: [bot.id] },
      ]),
      [
        ...(after > 0 ? [turn(text("bots-first-button"), 0)] : []),
        ...(rows.length > BOTS_PER_PAGE && last !== undefined
          ? [turn(text("bots-next-button"), last.id)]
          : []),
      ],
    ],
  };
}

/** One bot, its webhook or polling, and what an operator may do. */
export function botPanel(bot: BotRow, text: Text): Panel {
  const { id, isOn, mode, features, check } = bot;
  const button = (label: string, action: string, ...args: string[]): PanelButton => ({
    label: text(label),
    action,
    args: [id, ...args],
  });
  const faults = (check?.faults ?? []).map((fault) => `⚠ ${faultText(fault, text)}`);
  return {
    text: [
      text("bots-bot", { bot: nameOf(bot), name: bot.name, id: String(id) }),
      text("bots-state", { state: stateOf(bot) }),
      text("bots-mode", { mode, pending: check?.pending ?? 0 }),
      text("bots-features", { features: features.join(", ") }),
      ...(check?.lastError === undefined ? [] : [text("bots-last-error", { error: check.lastError })]),
      ...faults,
    ].join("\n"),
    rows: [
      [isOn ? button("bots-off-button", "bot-turn", "off") : button("bots-on-button", "bot-turn", "on")],
      mode === "webhook"
        ? [
            button("bots-set-button", "bot-webhook", "set"),
            button("bots-rotate-button", "bot-webhook", "rotate"),
          ]
        : [],
      [
        button("bots-check-button", "bot-webhook", "check"),
        { label: text("bots-back-button"), action: "bots", args: [0] },
      ],
    ],
  };
}

const signOf = (bot: BotRow): string =>
  ({ ok: "🟢", new: "⚪", off: "⏸", removed: "⏸", faulty: "🟠", "token-refused": "🔴" })[stateOf(bot)];
