import { z } from "zod";
import { PermissionsSchema, RightsSchema } from "../actions/group-requests.js";
import { newBotProfile, type BotProfile } from "../world/bot-profile.js";
import { impliedPermissions } from "../world/permissions.js";
import { newRoomDetails, type RoomDetails } from "../world/room-details.js";
import { DEFAULT_ICON_COLOR } from "../world/topics.js";

/* What is kept of groups and bots' settings; an older file without them has the usual ones. */

const Permissions = PermissionsSchema.transform((given) => impliedPermissions(given, true));

const Standing = z.object({
  rights: RightsSchema.optional(),
  custom_title: z.string().optional(),
  promotedBy: z.number().optional(),
  permissions: Permissions.optional(),
  until_date: z.number().optional(),
  tag: z.string().optional(),
});

const InviteLink = z.object({
  invite_link: z.string(),
  creatorId: z.number(),
  is_primary: z.boolean(),
  is_revoked: z.boolean(),
  creates_join_request: z.boolean(),
  name: z.string().optional(),
  expire_date: z.number().optional(),
  member_limit: z.number().optional(),
  joined: z.number(),
});

/** Older files have a topic's name only. */
export const Topic = z.union([
  z.object({
    name: z.string(),
    icon_color: z.number(),
    icon_custom_emoji_id: z.string().optional(),
    isClosed: z.boolean(),
    creatorId: z.number().optional(),
  }),
  z.string().transform((name) => ({ name, icon_color: DEFAULT_ICON_COLOR, isClosed: false })),
]);

export const Details = z.object({
  policy: z.object({
    permissions: Permissions,
    slow_mode_delay: z.number(),
    join_by_request: z.boolean(),
    has_protected_content: z.boolean(),
    description: z.string().optional(),
    photo: z.string().optional(),
  }),
  isDeleted: z.boolean(),
  general: z.object({ name: z.string(), isClosed: z.boolean(), isHidden: z.boolean() }),
  standings: z.array(z.tuple([z.number(), Standing])),
  pinned: z.array(z.number()),
  inviteLinks: z.array(z.tuple([z.string(), InviteLink])),
  joinRequests: z.array(
    z.tuple([z.number(), z.object({ date: z.number(), invite_link: z.string().optional() })]),
  ),
});

export const Profile = z.object({
  hasPrivacy: z.boolean(),
  canJoinGroups: z.boolean(),
  supportsInline: z.boolean(),
  hasInlineFeedback: z.boolean(),
  hasMainWebApp: z.boolean(),
  hasTopics: z.boolean(),
  usersMayCreateTopics: z.boolean(),
  names: z.array(z.tuple([z.string(), z.string()])),
  descriptions: z.array(z.tuple([z.string(), z.string()])),
  shortDescriptions: z.array(z.tuple([z.string(), z.string()])),
  menuButtons: z.array(z.tuple([z.number(), z.record(z.string(), z.unknown())])),
  groupRights: RightsSchema.optional(),
  channelRights: RightsSchema.optional(),
  loggedOutUntilMs: z.number(),
  canManageBots: z.boolean().default(false),
  managed: z
    .object({
      managerId: z.number(),
      ownerId: z.number(),
      token: z.string(),
      people: z.array(z.number()).optional(),
    })
    .transform((kept) => ({ ...kept, people: kept.people }))
    .optional(),
});

export const InlineMessages = z.array(
  z.tuple([z.string(), z.object({ botId: z.number(), room: z.string(), message_id: z.number() })]),
);

export const Reactions = z.array(
  z.tuple([z.number(), z.array(z.tuple([z.number(), z.array(z.looseObject({ type: z.string() }))]))]),
);

export const keptDetails = (details: RoomDetails) => ({
  ...details,
  standings: [...details.standings],
  pinned: [...details.pinned],
  inviteLinks: [...details.inviteLinks],
  joinRequests: [...details.joinRequests],
});

/** `room.details` with what was kept in it. */
export function restoreDetails(details: RoomDetails, kept: z.output<typeof Details> | undefined): void {
  if (!kept) return;
  Object.assign(details, {
    ...newRoomDetails(),
    policy: kept.policy,
    isDeleted: kept.isDeleted,
    general: kept.general,
    standings: new Map(kept.standings),
    pinned: new Set(kept.pinned),
    inviteLinks: new Map(kept.inviteLinks),
    joinRequests: new Map(kept.joinRequests),
  });
}

export const keptProfile = (profile: BotProfile) => ({
  ...profile,
  names: [...profile.names],
  descriptions: [...profile.descriptions],
  shortDescriptions: [...profile.shortDescriptions],
  menuButtons: [...profile.menuButtons],
});

export function restoredProfile(kept: z.output<typeof Profile> | undefined): BotProfile {
  if (!kept) return newBotProfile();
  return {
    ...newBotProfile(),
    ...kept,
    groupRights: kept.groupRights,
    channelRights: kept.channelRights,
    managed: kept.managed,
    names: new Map(kept.names),
    descriptions: new Map(kept.descriptions),
    shortDescriptions: new Map(kept.shortDescriptions),
    menuButtons: new Map(kept.menuButtons),
  };
}

export const keptReactions = (reactions: ReadonlyMap<number, ReadonlyMap<number, unknown>>) =>
  [...reactions].map(([id, ofMessage]) => [id, [...ofMessage]]);
