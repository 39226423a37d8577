import { z } from "zod";
import { badRequest } from "../errors.js";
import { contentOf } from "../world/content.js";
import type { Message, Room } from "../world/types.js";
import type { Call } from "./method.js";
import { Params } from "./params.js";
import { findRoom, joinedRoomOf, messageIdOf } from "./targets.js";

/** Messages and the chat they are taken from. */
export interface Source {
  readonly room: Room;
  readonly messages: readonly Message[];
}

type Deed = "forward" | "copy";
const DONE = { forward: "forwarded", copy: "copied" } as const;

const MAX_IDS = 100;
const Ids = z.array(
  z.union([
    z.number(),
    z
      .string()
      .regex(/^-?\d+$/)
      .transform(Number),
  ]),
);

/** The one message of a call. @throws ApiError */
export function messageSource(call: Call, deed: Deed): Source {
  const id = messageIdOf(call);
  const room = sourceRoom(call);
  const message = room.messages.get(id);
  if (!message) throw badRequest(`message to ${deed} not found`);
  if (!isTakeable(room, message, deed)) throw badRequest(`the message can't be ${DONE[deed]}`);
  return { room, messages: [message] };
}

/** The messages of a call. What is not there, or cannot be taken, is skipped (method reference). @throws ApiError */
export function messagesSource(call: Call, deed: Deed): Source {
  const ids = messageIds(call.params);
  const room = sourceRoom(call);
  const found = ids.flatMap((id) => room.messages.get(id) ?? []);
  const messages = found.filter((message) => isTakeable(room, message, deed));
  if (messages.length === 0) throw badRequest(`there are no messages to ${deed}`);
  return { room, messages };
}

function messageIds(params: Params): number[] {
  const ids = params.json("message_ids", Ids, "message identifiers") ?? [];
  if (ids.length === 0) throw badRequest("message identifiers are not specified");
  if (ids.length > MAX_IDS) throw badRequest("too many message identifiers specified");
  if (ids.some((id) => id <= 0)) throw badRequest("invalid message identifier specified");
  if (ids.some((id, index) => index > 0 && id <= (ids[index - 1] ?? 0)))
    throw badRequest("message identifiers must be in a strictly increasing order");
  return ids;
}

function sourceRoom(call: Call): Room {
  const chat_id = call.params.text("from_chat_id");
  if (chat_id === undefined) throw badRequest("chat_id is empty");
  const room = findRoom(call, chat_id);
  // To read in a private chat a bot needs no leave to write there.
  return room.chat.type === "private" ? room : joinedRoomOf({ ...call, params: new Params({ chat_id }) });
}

/** Method reference, copyMessage. */
const NEVER_COPIED = ["paid_media", "invoice", "giveaway", "giveaway_winners"];

/** Service messages have no content. */
function isTakeable(room: Room, message: Message, deed: Deed): boolean {
  if (Object.keys(contentOf(message)).length === 0) return false;
  if (deed === "copy") return !NEVER_COPIED.some((name) => name in message);
  return !room.details.policy.has_protected_content && message["has_protected_content"] !== true;
}
