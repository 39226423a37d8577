import type {
  CallFinishedData,
  Cause,
  ChatAddress,
  EventDefinition,
  EventDraft,
  RawEvent,
  UpdateReceivedData,
} from "@telebus/contracts";
import type { CallbackCodec } from "@telebus/telegram";
import type { z } from "zod";
import type { Log } from "./log.js";
import type { Text } from "./texts.js";

/** What a handler is told beside the event's data. */
export interface HandlerContext {
  /** The event's id: a cause for jobs, a key for what must happen once. */
  readonly eventId: string;
  /** For what the handler records to be done later. */
  readonly cause: Cause;
  /** When the event happened. */
  readonly time: Date;
  /** Carries the journey id in every line. */
  readonly log: Log;
  /** In the language of the person the event came from. */
  readonly text: Text;
  /** Makes and checks the data behind buttons. */
  readonly callbacks: CallbackCodec;
}

export type Drafts = Promise<readonly EventDraft[]>;

/** Of the update handlers of a service the first that matches handles the update, in the order of `service.ts`. */
export interface UpdateHandler {
  readonly on: "update";
  /** As the file's name; event ids and logs use it. */
  readonly name: string;
  readonly matches: (update: UpdateReceivedData) => boolean;
  readonly handle: (update: UpdateReceivedData, context: HandlerContext) => Drafts;
}

/** Every handler of a fact gets it. */
export interface FactHandler {
  readonly on: "fact";
  readonly name: string;
  readonly event: EventDefinition;
  readonly handle: (raw: RawEvent, context: HandlerContext) => Drafts;
}

/** Every result handler that matches gets the result of a call that this service asked for. */
export interface ResultHandler {
  readonly on: "result";
  readonly name: string;
  readonly matches: (result: CallFinishedData) => boolean;
  readonly handle: (result: CallFinishedData, context: HandlerContext) => Drafts;
}

/** Gets the results that match many at a time. */
export interface ResultsHandler {
  readonly on: "results";
  readonly name: string;
  readonly matches: (result: CallFinishedData) => boolean;
  readonly handle: (results: readonly CallFinishedData[]) => Promise<void>;
}

export type Handler = UpdateHandler | FactHandler | ResultHandler | ResultsHandler;

/** Handles the updates that `matches` picks. */
export const onUpdate = (
  name: string,
  matches: UpdateHandler["matches"],
  handle: UpdateHandler["handle"],
): UpdateHandler => ({ on: "update", name, matches, handle });

/** Handles a fact that another service published. */
export const onFact = <Schema extends z.ZodType>(
  event: EventDefinition<Schema>,
  name: string,
  handle: (data: z.output<Schema>, context: HandlerContext) => Drafts,
): FactHandler => ({
  on: "fact",
  name,
  event,
  handle: async (raw, context) => handle(event.parse(raw).data, context),
});

/** Handles what became of calls that this service asked for. */
export const onResult = (
  name: string,
  matches: ResultHandler["matches"],
  handle: ResultHandler["handle"],
): ResultHandler => ({ on: "result", name, matches, handle });

/**
 * Handles what became of very many calls, those that came together at once. No inbox row is kept for them: they may come
 * again, whole or in other parts, and what is written must bear that by itself (by keys, not by counting).
 */
export const onResults = (
  name: string,
  matches: ResultsHandler["matches"],
  handle: ResultsHandler["handle"],
): ResultsHandler => ({ on: "results", name, matches, handle });

/** Who gave a command, where, and with what behind it. */
export interface CommandCall {
  /** The chat (and topic) the command was given in: where the answer goes. */
  readonly from: ChatAddress;
  /** Who gave it; absent for posts of channels and anonymous administrators' chats. */
  readonly person?: UpdateReceivedData["person"];
  readonly args: string;
  readonly update: UpdateReceivedData;
}

/** Handles a command, `/find` or with the bot's own prefix. */
export const onCommand = (
  command: string,
  name: string,
  handle: (call: CommandCall, context: HandlerContext) => Drafts,
): UpdateHandler =>
  onUpdate(
    name,
    (update) => update.command?.name === command && update.chat !== undefined,
    async (update, context) => {
      const from = addressOf(update);
      if (from === undefined || update.command === undefined) return [];
      return handle({ from, person: update.person, args: update.command.args, update }, context);
    },
  );

/** Where an answer to this update goes; undefined for updates that happen in no chat. */
export function addressOf({ bot, chat }: UpdateReceivedData): ChatAddress | undefined {
  if (chat === undefined) return undefined;
  return { bot, chat: chat.id, type: chat.type, thread: chat.thread };
}
