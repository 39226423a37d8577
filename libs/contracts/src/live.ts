import { z } from "zod";
import { BotId, ChatType, PersonId, ServiceName } from "./ids.js";
import { PersonScope } from "./scopes.js";

/** A secret that only holders of the seal key can read: `createSealer` of libs/service makes and opens it. */
const Sealed = z.string().min(1);

/** A word that a command begins with, in the bot's own prefix or `/`. */
const CommandName = z.string().regex(/^[a-z0-9_]{1,32}$/);

/** A bot as the services know it: `bot.<id>` of the bucket CONFIG. */
export const LiveBot = z.object({
  id: BotId,
  /** Sealed for `bot.<id>.token`. */
  token: Sealed,
  /** Without the @. */
  username: z.string(),
  /** Off: no updates are taken, nothing is sent. A bot of `BOT_TOKEN` that was removed stays here, off. */
  isOn: z.boolean(),
  mode: z.enum(["polling", "webhook"]),
  /** Sealed for `bot.<id>.secret`, the newest first; during a change also the one before is taken. */
  webhookSecrets: z.array(Sealed).max(2),
  /** The services that serve it; admin serves every bot and need not be named. */
  features: z.array(ServiceName),
  /** Answers `/start` and `/help`: its only feature, or admin with a menu of all. */
  home: ServiceName,
  /** Who gets what nobody else wants, by type of chat; else `home`. */
  defaults: z.partialRecord(ChatType, ServiceName),
  /** What a command may begin with beside the slash. */
  commandPrefix: z.string().min(1).max(3).optional(),
  /** A Bot API server of its own; else that of the environment. */
  apiRoot: z.url({ protocol: /^https?$/ }).optional(),
  /** Messages per second, all chats together; else that of the environment. */
  messagesPerSecond: z.number().positive().optional(),
  /** People may make bots of their own with it. */
  allowsManaged: z.boolean().optional(),
  /** Names of the commands an operator has added; admin answers them. */
  customCommands: z.array(CommandName),
  /** Other names of commands: `yt` for `download`. */
  aliases: z.record(CommandName, CommandName),
  /** Commands of features that are switched off. */
  disabledCommands: z.array(CommandName),
});
export type LiveBot = z.output<typeof LiveBot>;

/** What a person may do: `person.<id>` of the bucket CONFIG. Only those are there who hold any scope. */
export const LivePerson = z.object({
  id: PersonId,
  /** With a bot: there alone. With a time: until then, whether or not admin is there to take it. */
  grants: z.array(z.object({ scope: PersonScope, bot: BotId.optional(), until: z.coerce.date().optional() })),
});
export type LivePerson = z.output<typeof LivePerson>;

/** What the HTTP APIs are about. */
export const apiResources = [
  "bots",
  "chats",
  "people",
  "commands",
  "tasks",
  "broadcasts",
  "dead-letters",
  "journeys",
  "send",
  "queues",
  "hubs",
  "moderation",
  "feedback",
  "keys",
] as const;
export type ApiResource = (typeof apiResources)[number];
type Scope<Resource extends string> = `${Resource}:read` | `${Resource}:write`;
/** What the holder of an API key may do; who may write may also read. */
export type ApiScope = Scope<ApiResource>;
export const ApiScope = z.enum(
  apiResources.flatMap((resource): Scope<typeof resource>[] => [`${resource}:read`, `${resource}:write`]),
);

/** An API key: `key.<id>` of the bucket CONFIG. The key is `tb_<id>_<secret>`; nobody keeps the secret. */
export const LiveKey = z.object({
  id: z.string().regex(/^[a-z0-9]{8,32}$/),
  /** SHA-256 of the secrets that are valid, in hex; during a rotation two. */
  hashes: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(2),
  scopes: z.array(ApiScope),
  /** Of these bots alone; absent: of all. */
  bots: z.array(BotId).optional(),
  expiresAt: z.coerce.date().optional(),
});
export type LiveKey = z.output<typeof LiveKey>;
