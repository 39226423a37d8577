import { onCallback } from "@telebus/service";
import { z } from "zod";
import { answerChange } from "../../panels/answer-change.js";
import type { PeopleChat } from "../../people-chat.js";

const Args = z.tuple([z.int().positive()]);

/** "Unblock" below a person's panel. */
export const pressUnblock = ({ chat }: { chat: PeopleChat }) =>
  onCallback("unblock", "press-unblock", Args, async (press, context) => {
    const [id] = press.args;
    const outcome = await chat.take(id, "banned", press.person.id, press.from.bot);
    return answerChange({ press, chat, id, outcome }, context);
  });
