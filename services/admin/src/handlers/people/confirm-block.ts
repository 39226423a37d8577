import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { BlockReasons } from "../../people-block-reasons.js";
import { answerChange } from "../../panels/answer-change.js";
import type { PeopleChat } from "../../people-chat.js";

interface Deps {
  readonly chat: PeopleChat;
  readonly reasons: BlockReasons;
}

const Args = z.tuple([z.int().positive()]);

/** "Block", confirmed: nothing they say is taken any more; the panel has the way back. */
export const confirmBlock = ({ chat, reasons }: Deps) =>
  onCallback("block", "confirm-block", Args, async (press, context) => {
    const [id] = press.args;
    const by = press.person.id;
    const reason = await reasons.find(by, id);
    const outcome = await chat.give(id, "banned", by, press.from.bot, reason);
    return answerChange({ press, chat, id, outcome }, context);
  });
