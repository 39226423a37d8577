import { DEFAULT_PERMISSIONS, type Permissions, type Rights } from "./permissions.js";

/** What is known of a member beside the status; times are Unix, seconds. */
export interface Standing {
  /** Of an administrator; undefined: the usual ones. */
  readonly rights?: Rights | undefined;
  readonly custom_title?: string | undefined;
  /** Who made them administrator; a bot edits only those it promoted itself. */
  readonly promotedBy?: number | undefined;
  /** What is left to a restricted member; it outlasts leaving. */
  readonly permissions?: Permissions | undefined;
  /** When the restriction or the ban ends; 0 or undefined: never. */
  readonly until_date?: number | undefined;
  readonly tag?: string | undefined;
}

/** A forum topic; its key is the thread id. */
export interface Topic {
  readonly name: string;
  /** RGB. */
  readonly icon_color: number;
  readonly icon_custom_emoji_id?: string | undefined;
  readonly isClosed: boolean;
  /** Its creator may edit and close it without further rights. */
  readonly creatorId?: number | undefined;
}

/** The topic "General", which has no thread id of its own. */
export interface GeneralTopic {
  readonly name: string;
  readonly isClosed: boolean;
  readonly isHidden: boolean;
}

/** Bot API type ChatInviteLink, as kept; times are Unix, seconds. */
export interface InviteLink {
  readonly invite_link: string;
  readonly creatorId: number;
  readonly is_primary: boolean;
  readonly is_revoked: boolean;
  readonly creates_join_request: boolean;
  readonly name?: string | undefined;
  readonly expire_date?: number | undefined;
  readonly member_limit?: number | undefined;
  /** How many came by it. */
  readonly joined: number;
}

export interface JoinRequest {
  /** Unix time, seconds. */
  readonly date: number;
  readonly invite_link?: string | undefined;
}

/** What a chat's administrators have chosen. */
export interface Policy {
  readonly permissions: Permissions;
  /** Seconds between two messages of one who is no administrator; 0: none. */
  readonly slow_mode_delay: number;
  /** Joining a public chat waits for an administrator. */
  readonly join_by_request: boolean;
  readonly has_protected_content: boolean;
  readonly description?: string | undefined;
  /** `file_unique_id` of the chat's photo. */
  readonly photo?: string | undefined;
}

/** A chat beyond its name, members and messages. */
export interface RoomDetails {
  policy: Policy;
  /** The chat was deleted; nobody is in it any more. */
  isDeleted: boolean;
  general: GeneralTopic;
  readonly standings: Map<number, Standing>;
  /** Message ids, in the order of pinning. */
  readonly pinned: Set<number>;
  /** By address. */
  readonly inviteLinks: Map<string, InviteLink>;
  /** By user id. */
  readonly joinRequests: Map<number, JoinRequest>;
}

export const newRoomDetails = (): RoomDetails => ({
  policy: {
    permissions: DEFAULT_PERMISSIONS,
    slow_mode_delay: 0,
    join_by_request: false,
    has_protected_content: false,
  },
  isDeleted: false,
  general: { name: "General", isClosed: false, isHidden: false },
  standings: new Map(),
  pinned: new Set(),
  inviteLinks: new Map(),
  joinRequests: new Map(),
});
