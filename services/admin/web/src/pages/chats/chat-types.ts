import type { paths } from "@telebus/client";

export const CHATS = "/api/chats";
/** Of one chat too. */
export const STATISTICS = "/api/bots/{bot}/chats";

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { "application/json": infer Body } } } };
}
  ? Body
  : never;

export type ListedChat = Answer<"/api/chats">["chats"][number];
export type Chat = Answer<"/api/chats/{bot}/{chat}">;
/** Without views, which Telegram tells no bot. */
export type Statistics = Omit<
  Exclude<Answer<"/api/bots/{bot}/chats/{chat}/stats">, string>,
  "views" | "viewsNote"
>;
export type Message = Answer<"/api/chats/{bot}/{chat}/messages">["messages"][number];
export type Conversation = Answer<"/api/chats/{bot}/{chat}/sessions">["sessions"][number];
type ChatQuery = NonNullable<paths["/api/chats"]["get"]["parameters"]["query"]>;
export type ChatFilters = Omit<ChatQuery, "cursor" | "limit">;

export const chatTypes = ["private", "group", "supergroup", "channel"] as const;
export const roles = ["creator", "administrator", "member", "restricted", "left", "kicked"] as const;
export const states = ["active", "ended", "opted-out"] as const;
export const sorts = ["last-seen", "newest", "members", "title"] as const;

/** One of these words, where it is one. */
export const oneOf = <Word extends string>(words: readonly Word[], word: string): Word | undefined =>
  words.find((one) => one === word);

/** One chat as one bot knows it. */
export interface ChatPlace {
  readonly bot: number;
  readonly chat: number;
}

/** As people know it; else its number. */
export const chatTitle = ({ title, username, chat }: Pick<Chat, "title" | "username" | "chat">): string =>
  title ?? (username === null ? String(chat) : `@${username}`);

export const chatAddress = ({ bot, chat }: ChatPlace): string => `/chats/${bot}/${chat}`;
