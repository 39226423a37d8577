import type { z } from "zod";
import { tell, type Core } from "../core.js";
import { ControlError } from "../errors.js";
import { headOf } from "../transcript/events.js";
import { permissionNames, type Permissions } from "../world/permissions.js";
import type { Room } from "../world/types.js";
import { changeChat, postService } from "./announce.js";
import { creatorOf } from "./chats.js";
import type { ChatSettingsSchema } from "./group-requests.js";
import { sharedRoomOf } from "./references.js";

/** A chat's owner changes how it is. @throws ControlError */
export function changeSettings(core: Core, request: z.output<typeof ChatSettingsSchema>): Room {
  const room = sharedRoomOf(core, request.chat);
  if (request.is_forum === true && room.chat.type !== "supergroup")
    throw new ControlError(409, "only a supergroup can have topics");
  const { details } = room;
  const { permissions, slow_mode_delay, join_by_request, has_protected_content, description } = request;
  details.policy = {
    ...details.policy,
    ...(permissions && { permissions: withChanged(details.policy.permissions, permissions) }),
    ...(slow_mode_delay !== undefined && { slow_mode_delay }),
    ...(join_by_request !== undefined && { join_by_request }),
    ...(has_protected_content !== undefined && { has_protected_content }),
    ...(description !== undefined && { description }),
  };
  changeName(core, room, request);
  if (request.deleted) details.isDeleted = true;
  tell(core, { type: "chat", room: headOf(room) });
  return room;
}

function changeName(
  core: Core,
  room: Room,
  { title, username, is_forum }: z.output<typeof ChatSettingsSchema>,
): void {
  if (username !== undefined || is_forum !== undefined)
    changeChat(core, room, {
      ...(username !== undefined && { username: username === "" ? undefined : username }),
      ...(is_forum !== undefined && { is_forum: is_forum || undefined }),
    });
  const by = creatorOf(core, room);
  if (title === undefined || title === room.chat.title) return;
  changeChat(core, room, { title });
  if (by) postService(core, room, by, { new_chat_title: title });
}

const withChanged = (
  former: Permissions,
  changed: Readonly<Partial<Record<keyof Permissions, boolean | undefined>>>,
): Permissions =>
  permissionNames.reduce((all, name) => ({ ...all, [name]: changed[name] ?? former[name] }), former);
