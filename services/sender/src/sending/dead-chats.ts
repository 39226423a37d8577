import {
  ChatDied,
  ChatRevived,
  streamOfLane,
  type CallOutcome,
  type EventDraft,
  type FailureClass,
} from "@telebus/contracts";
import { asUnavailable, type Clock, type Database, type Outbox } from "@telebus/service";
import type { ChatOfBot, ChatStore } from "../chat-store.js";
import { isWordOfDeath, showsLife } from "../domain/dead-chat.js";
import { failed } from "../domain/outcome.js";
import type { Call } from "./call.js";
import { GroupCommit } from "./group-commit.js";

/**
 * Chats that Telegram refuses for good. Each method throws UnavailableError, and may be repeated.
 *
 * A mark may be older than what the call answers: somebody comes back, and the reply is asked for before we have read
 * the update. So a mark alone refuses nothing. What people wait for (control, interactive, moderation) always asks
 * Telegram, whose word is newer than any mark. Everything else ends at a mark only when every update that was stored
 * before is read, and the mark is still there; in doubt Telegram is asked. No clock has a say in it.
 */
export interface DeadChats {
  /** @returns how a call ends whose chat is surely dead */
  refusalOf(call: Call): Promise<CallOutcome | undefined>;
  /** Remembers and tells what Telegram's answer says of the chat, where that is news. */
  learn(call: Call, outcome: CallOutcome): Promise<void>;
}

interface MarkedChat extends ChatOfBot {
  /** When the call for it came to us. */
  readonly askedAt: number;
}

interface DeadChatsDeps {
  db: Database;
  chats: ChatStore;
  outbox: Outbox;
  /** Whether every update that was stored before now has been read, soon at least. It costs the stream something. */
  hasReadUpdates: () => Promise<boolean>;
  clock: Clock;
}

/** So often the stream is asked at most, however many calls meet a mark. */
const ASK_EVERY_MS = 300;

export function createDeadChats({ db, chats, outbox, hasReadUpdates, clock }: DeadChatsDeps): DeadChats {
  const surelyDead = new GroupCommit<MarkedChat, FailureClass | undefined>(async (marked) => {
    const newest = Math.max(...marked.map(({ askedAt }) => askedAt));
    return (await hasReadUntil(newest)) ? asUnavailable(chats.deathsOf(marked)) : marked.map(() => undefined);
  });
  /** Up to this time of ours every update is read; and when that was last asked. */
  let [readUntil, lookedAt] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const hasReadUntil = async (time: number): Promise<boolean> => {
    if (time < readUntil) return true;
    await clock.sleep(Math.max(0, lookedAt + ASK_EVERY_MS - clock.now()));
    lookedAt = clock.now();
    const hasRead = await hasReadUpdates();
    if (hasRead) readUntil = lookedAt;
    return hasRead;
  };
  const tell = (call: Call, name: string, fact: (at: Date) => EventDraft): Promise<void> =>
    outbox.add(call.held.event, name, [fact(new Date(clock.now()))]);
  const bury = (call: Call, chat: ChatOfBot, failure: FailureClass): Promise<void> =>
    db.transaction(async () => {
      const isNews = await chats.recordDeath(chat, failure);
      if (isNews) await tell(call, "chat-died", (at) => ChatDied({ ...chat, class: failure, at }));
    });
  const revive = (call: Call, chat: ChatOfBot): Promise<void> =>
    db.transaction(async () => {
      if (await chats.forgetDeath(chat))
        await tell(call, "chat-revived", (at) => ChatRevived({ ...chat, at }));
    });
  return {
    refusalOf: async ({ chat, lane, arrivedAt, progress, request }) => {
      const { bot } = request;
      const mayAsk = progress.markedDead !== undefined && streamOfLane(lane) === "CALLS_LATER";
      if (!mayAsk || chat === undefined) return undefined;
      const failure = await surelyDead.add({ bot, chat, askedAt: arrivedAt });
      return failure && deadChatOutcome(failure);
    },
    learn: async (call, outcome) => {
      if (call.chat === undefined) return;
      const chat = { bot: call.request.bot, chat: call.chat };
      if (isWordOfDeath(outcome)) await bury(call, chat, outcome.class);
      else if (call.progress.markedDead !== undefined && showsLife(call.record.method, outcome))
        await revive(call, chat);
    },
  };
}

/** Of a call that was not made because its chat is dead. */
export const deadChatOutcome = (failure: FailureClass): CallOutcome =>
  failed(failure, "chat-dead", `not sent: the chat is dead (${failure})`);
