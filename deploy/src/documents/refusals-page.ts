import type { Reaction } from "@telebus/contracts";
import type { FailureAction, FailureRow } from "@telebus/telegram";
import { table } from "./markdown.js";

const ACTIONS: Readonly<Record<FailureAction, string>> = {
  hold: "waits as long as Telegram says, first in its line",
  "retry-later": "again, after growing pauses",
  succeed: "counts as done: what was wanted is so",
  "once-without-reply": "once more, answering nothing",
  "once-without-quote": "once more, answering the whole message",
  "once-as-plain-text": "once more, as plain text, with an alarm",
  "once-without-keyboard": "once more, without the keyboard",
  migrate: "once more, to the chat's new id",
  report: "fails",
};

const REACTIONS: Readonly<Record<Reaction, string>> = {
  "chat-dead": "nothing more goes there until the chat writes to us",
  "chat-paused": "the chat is left alone for five minutes, after three of these in a row",
  "chat-migrated": "what waits is rewritten to the new id",
  dropped: "this message only",
  "bot-stopped": "the bot is paused, its calls are parked",
  reconcile: "never repeated; the ledger is looked into",
};

/** What the sender does about each refusal of Telegram's: docs/refusals.md. */
export function refusalsPage(rows: readonly FailureRow[]): string {
  return [
    "# What Telegram refuses, and what is done about it",
    "",
    "Generated from [failures.ts](../libs/telegram/src/failures.ts) by `npm run docs`; the first row that matches counts. Each",
    "row is played through a sender in [refusal-table.test.ts](../services/sender/tests/refusal-table.test.ts).",
    "A service hears of a failure by its **class**, and never needs Telegram's words.",
    "",
    table(
      ["Class", "Telegram says", "The call", "And then"],
      rows.map((row) => [
        `\`${row.class}\``,
        saidOf(row),
        ACTIONS[row.action ?? "report"],
        row.action === "succeed" || row.action === "hold" ? "" : REACTIONS[row.reaction],
      ]),
    ),
    "Anything else fails as `other`, and concerns this message only. `invalid` are calls that were refused here, before they",
    "left.",
    "",
  ].join("\n");
}

function saidOf({ code, texts = [] }: FailureRow): string {
  const words = texts.map((text) => `\`${text}\``).join(", ");
  return [code, words].filter(Boolean).join(": ");
}
