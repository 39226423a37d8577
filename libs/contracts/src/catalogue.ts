import { adminCommands } from "./admin-commands.js";
import { distributorCommands } from "./distributor-commands.js";
import type { EventDefinition } from "./event.js";
import type { CommandDefinition } from "./command.js";
import { AuthorFreed, AuthorRestricted, ChatDeactivated, ChatRegistered, PostMissed } from "./distributor.js";
import { ConversationCancelled, UpdateReceived } from "./gateway.js";
import {
  DistributorPersonErased,
  DistributorPersonExported,
  PersonErasureOrdered,
  PersonExportOrdered,
  SenderPersonErased,
  SenderPersonExported,
} from "./privacy.js";
import { BudgetSpent, CallFinished, CallParked, CallRequested } from "./sender.js";
import { BotStopped, ChatDied, ChatMigrated, ChatRevived, MarkupRefused } from "./sender-news.js";

/** Every event of the platform. `docs/events.md` and `docs/asyncapi.json` are generated from it. */
export const events: readonly EventDefinition[] = [
  UpdateReceived,
  ConversationCancelled,
  CallRequested,
  CallFinished,
  CallParked,
  ChatDied,
  ChatRevived,
  MarkupRefused,
  ChatMigrated,
  BotStopped,
  BudgetSpent,
  ChatRegistered,
  ChatDeactivated,
  AuthorRestricted,
  AuthorFreed,
  PersonExportOrdered,
  PersonErasureOrdered,
  DistributorPersonExported,
  DistributorPersonErased,
  SenderPersonExported,
  SenderPersonErased,
  PostMissed,
];

/** Every built-in command of the platform. */
export const commands: readonly CommandDefinition[] = [...distributorCommands, ...adminCommands];
