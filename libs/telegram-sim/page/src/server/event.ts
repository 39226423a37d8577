import { z } from "zod";
import { Call } from "./call.js";
import { RoomHead } from "./chat.js";
import { Draft } from "./draft.js";
import { maybe } from "./media.js";
import { Message } from "./message.js";
import { Poll } from "./poll.js";
import { User } from "./user.js";

const stamped = { seq: z.number(), at: z.number() };
const inRoom = { ...stamped, room: RoomHead };

/** Everything the simulator tells; what is not known here is passed over. */
export const SimEvent = z.discriminatedUnion("type", [
  z.object({ type: z.literal("message"), ...inRoom, by: User, message: Message }),
  z.object({ type: z.literal("edit"), ...inRoom, by: User, message: Message }),
  z.object({ type: z.literal("deletion"), ...inRoom, message_ids: z.array(z.number()) }),
  z.object({
    type: z.literal("reaction"),
    ...inRoom,
    by: User,
    message_id: z.number(),
    reaction: z.array(z.looseObject({ type: z.string(), emoji: maybe(z.string()) })),
  }),
  z.object({
    type: z.literal("press"),
    ...inRoom,
    by: User,
    message_id: z.number(),
    data: maybe(z.string()),
  }),
  z.object({
    type: z.literal("answer"),
    ...stamped,
    by: User,
    to: z.number(),
    text: maybe(z.string()),
    url: maybe(z.string()),
    show_alert: z.boolean().catch(false),
  }),
  z.object({ type: z.literal("activity"), ...inRoom, by: User, action: z.string() }),
  z.object({ type: z.literal("membership"), ...inRoom, user: User, status: z.string() }),
  z.object({
    type: z.literal("join_request"),
    ...inRoom,
    user: User,
    state: z.string(),
  }),
  z.object({ type: z.literal("chat"), ...inRoom }),
  z.object({ type: z.literal("user"), ...stamped, user: User }),
  z.object({ type: z.literal("draft"), ...inRoom, ...Draft.shape }),
  z.object({
    type: z.literal("draft_end"),
    ...inRoom,
    by: User,
    draft_id: z.number(),
    message_thread_id: maybe(z.number()),
  }),
  z.object({ type: z.literal("poll"), ...inRoom, message_id: z.number(), poll: Poll }),
  z.object({ type: z.literal("pin"), ...inRoom, message_id: z.number(), pinned: z.boolean() }),
  z.object({
    type: z.literal("payment"),
    ...stamped,
    room: maybe(RoomHead),
    user: maybe(User),
    state: z.string(),
    amount: maybe(z.number()),
    currency: maybe(z.string()),
  }),
  z.object({ type: z.literal("clock"), ...stamped, now: z.number() }),
  z.object({ type: z.literal("call"), ...stamped, call: Call }),
  z.object({ type: z.literal("reset"), ...stamped }),
]);
export type SimEvent = z.output<typeof SimEvent>;
