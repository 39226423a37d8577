import { PersonScope } from "@telebus/contracts";
import { onCallback } from "@telebus/service";
import { z } from "zod";
import { answerChange } from "../../panels/answer-change.js";
import type { PeopleChat } from "../../people-chat.js";

const Args = z.tuple([z.int().positive(), PersonScope.exclude(["banned"]), z.enum(["on", "off"])]);

/** A scope below a person's panel: pressed again it is undone. */
export const toggleScope = ({ chat }: { chat: PeopleChat }) =>
  onCallback("scope", "toggle-scope", Args, async (press, context) => {
    const [id, scope, to] = press.args;
    const outcome = await chat[to === "on" ? "give" : "take"](id, scope, press.person.id, press.from.bot);
    return answerChange({ press, chat, id, outcome }, context);
  });
