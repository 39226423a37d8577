import type { Rights } from "./permissions.js";

/** What is kept of a bot that a person has made with another one. */
export interface ManagedBot {
  readonly managerId: number;
  readonly ownerId: number;
  /** Kept, for its manager may ask for it. */
  token: string;
  /** Who may use it beside its owner; undefined: everybody. */
  people: readonly number[] | undefined;
}

/** What BotFather, or the bot itself, has chosen for a bot. */
export interface BotProfile {
  /** Privacy mode: in groups it sees only what is meant for it. */
  hasPrivacy: boolean;
  canJoinGroups: boolean;
  supportsInline: boolean;
  /** It is told which inline results people choose. */
  hasInlineFeedback: boolean;
  hasMainWebApp: boolean;
  /** Private chats with it have topics. */
  hasTopics: boolean;
  usersMayCreateTopics: boolean;
  /** People may make bots with it that it manages. */
  canManageBots: boolean;
  /** It was made so itself. */
  managed: ManagedBot | undefined;
  /** By language code; "" for everybody else. */
  readonly names: Map<string, string>;
  readonly descriptions: Map<string, string>;
  readonly shortDescriptions: Map<string, string>;
  /** Bot API type MenuButton by chat id; 0 is the default. */
  readonly menuButtons: Map<number, Readonly<Record<string, unknown>>>;
  groupRights: Rights | undefined;
  channelRights: Rights | undefined;
  /** When this server began to serve it, Unix time in ms; undefined: not since its start, or since `close`. */
  launchedAtMs: number | undefined;
  /** After `logOut` the server does not take it back before this: Unix time, ms. */
  loggedOutUntilMs: number;
}

/** A bot as BotFather makes it, but that it sees all messages and takes inline queries, which suits most tests. */
export const newBotProfile = (): BotProfile => ({
  hasPrivacy: false,
  canJoinGroups: true,
  supportsInline: true,
  hasInlineFeedback: true,
  hasMainWebApp: false,
  hasTopics: false,
  usersMayCreateTopics: false,
  canManageBots: false,
  managed: undefined,
  names: new Map(),
  descriptions: new Map(),
  shortDescriptions: new Map(),
  menuButtons: new Map(),
  groupRights: undefined,
  channelRights: undefined,
  launchedAtMs: undefined,
  loggedOutUntilMs: 0,
});
