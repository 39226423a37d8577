import type { z } from "zod";
import { tell, type Core } from "../core.js";
import type { Draft } from "../drafts.js";
import { ControlError } from "../errors.js";
import { headOf } from "../transcript/events.js";
import type { Room } from "../world/types.js";
import { notifyBot } from "./announce.js";
import { personBy, roomBy } from "./references.js";
import type { StopSchema } from "./requests.js";

/* Messages while bots are writing them, in private chats. */

/** People see it grow, until the message is there, or for half a minute. */
export function showDraft(core: Core, room: Room, draft: Draft): void {
  const place = { room: room.key, thread: draft.message_thread_id };
  const isShown = core.drafts.show(place, draft, () => tellEnd(core, room, draft));
  if (isShown) tell(core, { type: "draft", room: headOf(room), ...draft });
}

/** Any message of the bot in the same place takes the place of what it was writing. */
export function endDraft(core: Core, room: Room, thread: number | undefined): void {
  const draft = core.drafts.end({ room: room.key, thread });
  if (draft) tellEnd(core, room, draft);
}

/** A person has read enough: the bot is told, and nothing more of it is shown. @throws ControlError */
export function stopDraft(core: Core, request: z.output<typeof StopSchema>): void {
  const { from, chat, bot, thread } = request;
  const person = personBy(core, from);
  const room = roomBy(core, { chat, person, bot });
  const place = { room: room.key, thread };
  const draft = core.drafts.find(place);
  if (!draft) throw new ControlError(404, "nothing is being written there");
  if (draft.can_stop !== true) throw new ControlError(409, "this draft cannot be stopped");
  const { draft_id, by, keep_on_stop, message_thread_id } = draft;
  if (keep_on_stop === true) showDraft(core, room, { ...draft, can_stop: false });
  else endDraft(core, room, thread);
  core.drafts.stop(place, draft_id);
  notifyBot(core, by.id, "stopped_message_generation", {
    chat: room.chat,
    ...(message_thread_id !== undefined && { message_thread_id }),
    draft_id,
  });
}

const tellEnd = (core: Core, room: Room, { by, draft_id, message_thread_id }: Draft): void =>
  tell(core, { type: "draft_end", room: headOf(room), by, draft_id, message_thread_id });
