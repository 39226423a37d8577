import { onResult, type Texts } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { askedAccess } from "../../access-calls.js";
import type { AuditStore } from "../../audit-store.js";
import { nameOf } from "../../bot-notices.js";
import type { BotStore } from "../../bot-store.js";
import { actorOf, ownerChat } from "../../own-bots.js";
import { accessPanel } from "../../panels/managed.js";
import { showPanel } from "../../panels/panel.js";

interface Deps {
  bots: BotStore;
  audit: AuditStore;
  texts: Texts;
  languageOf: (person: number) => Promise<string | undefined>;
}

/** Telegram has said who may use a bot from now on, or why that stays as it was: its owner is told. */
export const noteAccess = ({ bots, audit, texts, languageOf }: Deps) =>
  onResult(
    "note-access",
    (result) => askedAccess(result) !== undefined,
    async (result, context) => {
      const asked = askedAccess(result);
      const bot = asked && (await bots.find(asked.bot));
      const owner = bot?.manager === result.bot ? bot.owner : null;
      if (asked === undefined || bot === undefined || owner === null) return [];
      const to = ownerChat(result.bot, owner);
      const text = texts.in(await languageOf(owner));
      if (result.outcome.status !== "ok")
        return [sendText(to, text("managed-access-refused", { bot: nameOf(bot) }))];
      const after = await bots.change(bot.id, { accessPeople: asked.people });
      await audit.record({
        actor: actorOf(owner),
        action: "bot.access.changed",
        subject: `bot:${bot.id}`,
        bot: bot.id,
        details: { people: asked.people },
      });
      return after === undefined ? [] : [showPanel(to, accessPanel(after, text), context)];
    },
  );
