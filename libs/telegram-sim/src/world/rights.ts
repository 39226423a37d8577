import {
  ALL_PERMISSIONS,
  DEFAULT_RIGHTS,
  NO_PERMISSIONS,
  permissionNames,
  rightsIn,
  type AdministratorRight,
  type Permissions,
} from "./permissions.js";
import type { Room } from "./types.js";

/** An administrator's rights, as far as they mean something here. */
export function rightsOf(room: Room, userId: number): Record<string, boolean> {
  const rights = room.details.standings.get(userId)?.rights ?? DEFAULT_RIGHTS;
  return Object.fromEntries(rightsIn(room.chat.type).map((right) => [right, rights[right] ?? false]));
}

/** Whether the user is the owner, or an administrator with this right. */
export function hasRight(room: Room, userId: number, right: AdministratorRight): boolean {
  const status = room.members.get(userId);
  return status === "creator" || (status === "administrator" && rightsOf(room, userId)[right] === true);
}

/** What a member may do: everything as an administrator; else what the chat allows, and its own restrictions leave. */
export function permissionsOf(room: Room, userId: number): Permissions {
  const status = room.members.get(userId);
  if (room.chat.type === "private" || status === "creator" || status === "administrator")
    return ALL_PERMISSIONS;
  const chat = room.details.policy.permissions;
  if (status !== "restricted") return chat;
  const own = room.details.standings.get(userId)?.permissions ?? NO_PERMISSIONS;
  return bothOf(chat, own);
}

const bothOf = (one: Permissions, other: Permissions): Permissions =>
  permissionNames.reduce((both, name) => ({ ...both, [name]: one[name] && other[name] }), NO_PERMISSIONS);
