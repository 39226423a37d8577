import type { Rights } from "./permissions.js";

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
  names: new Map(),
  descriptions: new Map(),
  shortDescriptions: new Map(),
  menuButtons: new Map(),
  groupRights: undefined,
  channelRights: undefined,
  launchedAtMs: undefined,
  loggedOutUntilMs: 0,
});
