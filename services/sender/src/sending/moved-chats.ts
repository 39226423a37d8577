import { ChatMigrated, type CallOutcome } from "@telebus/contracts";
import { asUnavailable, type Database, type Log, type Outbox } from "@telebus/service";
import type { ChatStore } from "../chat-store.js";
import { moveParams } from "../domain/move.js";
import { failed } from "../domain/outcome.js";
import type { Call } from "./call.js";

/** Of a call about a message whose group has become a supergroup. */
const STAYED_BEHIND: CallOutcome = failed(
  "message-gone",
  "dropped",
  "not sent: the message stayed behind when its group became a supergroup",
);

/** What becomes of a call: it is sent to where its chat is now, or cannot be made any more. */
export type Redirected = { readonly call: Call } | { readonly outcome: CallOutcome };

/**
 * Groups that became supergroups. A request stays as it was asked, and is told so; what is sent goes to the new id, and
 * shares its order and limits. Kept in memory: a move is a rare thing.
 */
export class MovedChats {
  readonly #deps: { db: Database; chats: ChatStore; outbox: Outbox; log: Log };
  readonly #to = new Map<string, number>();

  constructor(deps: { db: Database; chats: ChatStore; outbox: Outbox; log: Log }) {
    this.#deps = deps;
  }

  /** Reads what other senders have learned. @throws UnavailableError */
  async load(): Promise<void> {
    for (const { bot, chat, movedTo } of await asUnavailable(this.#deps.chats.moves()))
      this.#to.set(keyOf(bot, chat), movedTo);
  }

  /** Remembers a move and tells it once. @throws UnavailableError; may be repeated */
  async learn({ held, request: { bot } }: Call, from: number, to: number): Promise<void> {
    const { db, chats, outbox, log } = this.#deps;
    await db.transaction(async () => {
      if (!(await chats.recordMove({ bot, chat: from }, to))) return;
      await outbox.add(held.event, "chat-migrated", [ChatMigrated({ bot, from, to })]);
      log.info({ bot, from, to }, "a group has become a supergroup");
    });
    this.#to.set(keyOf(bot, from), to);
  }

  /** Where a call goes, by what is known now. */
  redirect(call: Call): Redirected {
    const { progress, request, record } = call;
    const named = call.chat ?? progress.params["chat_id"];
    const to = typeof named === "number" ? this.#to.get(keyOf(request.bot, named)) : undefined;
    if (typeof named !== "number" || to === undefined) return { call };
    const params = moveParams(progress.params, named, to);
    progress.migratedTo = to;
    if (params === undefined) return { outcome: STAYED_BEHIND };
    progress.params = params;
    if (call.chat === undefined) return { call };
    return { call: { ...call, chat: to, chatType: "supergroup", record: { ...record, chat: to } } };
  }
}

const keyOf = (bot: number, chat: number): string => `${bot} ${chat}`;
