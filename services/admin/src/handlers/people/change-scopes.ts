import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { readScopeWords } from "../../domain/scope-words.js";
import { showPanel } from "../../panels/panel.js";
import { personPanel } from "../../panels/person.js";
import type { PeopleChat } from "../../people-chat.js";

/** `/scope @name +llm -media`: gives and takes; the panel that follows undoes it. */
export const changeScopes = ({ chat }: { chat: PeopleChat }) =>
  onCommand("scope", "change-scopes", async ({ from, person, args, update }, context) => {
    const { text } = context;
    if (person === undefined) return [];
    const { who, rest } = await chat.read(args, update);
    if (typeof who === "string") return [sendText(from, text("people-unknown", { name: who }))];
    const words = readScopeWords(rest);
    if ("wrong" in words)
      return [sendText(from, text("people-wrong-scope", { word: words.wrong.slice(0, 40) }))];
    if (who === undefined || words.changes.length === 0) return [sendText(from, text("people-scope-how"))];
    const refused: string[] = [];
    for (const { kind, scope } of words.changes) {
      const outcome = await chat[kind](who.id, scope, person.id, from.bot);
      if (outcome !== "done" && outcome !== "same") refused.push(text(`people-refused-${outcome}`));
    }
    const seen = await chat.look(who.id, person.id, from.bot);
    const refusals = [...new Set(refused)].map((reason) => sendText(from, reason));
    return seen === undefined
      ? refusals
      : [...refusals, showPanel(from, personPanel(seen, from.bot, text), context)];
  });
