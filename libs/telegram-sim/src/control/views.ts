import { z } from "zod";
import type { Core } from "../core.js";
import { headOf, type RoomHead } from "../transcript/events.js";
import { memberStatuses, type MemberStatus, type Room, type User } from "../world/types.js";

/** What the control API answers, as its client reads it. */

export const UserView = z.looseObject({
  id: z.number(),
  is_bot: z.boolean(),
  first_name: z.string(),
  last_name: z.string().optional(),
  username: z.string().optional(),
});

export const ChatView = z.looseObject({
  /** Unique; a private chat's id is not, as every bot has its own. */
  key: z.string(),
  id: z.number(),
  type: z.enum(["private", "group", "supergroup", "channel"]),
  title: z.string().optional(),
  bot: z.number().optional(),
  members: z.array(z.object({ user: UserView, status: z.enum(memberStatuses) })),
  /** Where the group has moved. */
  migrated_to: z.number().optional(),
});
export type ChatView = z.output<typeof ChatView>;

export const MessageView = z.looseObject({
  message_id: z.number(),
  date: z.number(),
  chat: z.looseObject({ id: z.number(), type: z.string() }),
  from: UserView.optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  media_group_id: z.string().optional(),
});
export type MessageView = z.output<typeof MessageView>;

export const CallView = z.object({
  seq: z.number(),
  at: z.number(),
  bot: z.number(),
  method: z.string(),
  chat: z.union([z.number(), z.string()]).optional(),
  params: z.record(z.string(), z.unknown()),
  outcome: z.looseObject({
    ok: z.boolean(),
    result: z.unknown().optional(),
    error_code: z.number().optional(),
    description: z.string().optional(),
    dropped: z.enum(["before", "after"]).optional(),
  }),
});
export type CallView = z.output<typeof CallView>;

interface RoomView extends RoomHead {
  readonly members: readonly { readonly user: User; readonly status: MemberStatus }[];
  readonly migrated_to?: number | undefined;
}

export function roomView({ world }: Core, room: Room): RoomView {
  const members = [...room.members].flatMap(([id, status]) => {
    const user = world.user(id);
    return user ? [{ user, status }] : [];
  });
  return {
    ...headOf(room),
    members,
    ...(room.migratedTo !== undefined && { migrated_to: room.migratedTo }),
  };
}
