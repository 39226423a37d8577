import { randomUUID } from "node:crypto";
import type { LetterNews } from "./letters-intake-store.js";
import { showPanel } from "./panels/panel.js";
import type { Foundation } from "./part.js";

/**
 * Administrators are told in their chats with the bot that letters belong to, or with the first that is on. Who has never
 * written to that bot is not reached, and that is no reason for more letters.
 */
export const tellOfLetters =
  ({
    live,
    outbox,
    texts,
    callbacks,
    log,
  }: Pick<Foundation, "live" | "outbox" | "texts" | "callbacks" | "log">) =>
  async ({ services, bot: wanted }: LetterNews): Promise<void> => {
    const usable = live.bots().filter(({ isOn }) => isOn);
    const bot = usable.find(({ id }) => id === wanted) ?? usable[0];
    const letters = services.reduce((sum, one) => sum + one.letters, 0);
    log.error({ letters, services }, "dead letters wait for somebody to look at them");
    if (bot === undefined) return;
    const text = texts.in();
    const panel = {
      text: text("letters-news", {
        letters,
        services: services.map((one) => `${one.service} ${one.letters}`).join(", "),
      }),
      rows: [[{ label: text("letters-show-button"), action: "letters", args: [0] }]],
    };
    const drafts = live
      .peopleWith("admin", bot.id)
      .map((person) => showPanel({ bot: bot.id, chat: person, type: "private" }, panel, { callbacks }));
    const id = `letters:${randomUUID()}`;
    await outbox.add({ id, journeyId: id, traceparent: undefined }, "tell-of-letters", drafts);
  };
