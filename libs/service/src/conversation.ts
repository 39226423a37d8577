import type { ServiceName } from "@telebus/contracts";
import type { State } from "@telebus/state";

/** A person's conversation in one chat of one bot: the service it belongs to gets what they say next. */
export interface ConversationPlace {
  readonly bot: number;
  readonly chat: number;
  readonly person: number;
}

export const conversationKey = ({ bot, chat, person }: ConversationPlace): string =>
  `focus:${bot}:${chat}:${person}`;

/** A conversation nobody continues is over after this, unless it was claimed for another time. */
const DEFAULT_TTL_MS = 3_600_000;

/** Claims and ends conversations (design: the gateway's focus). Claim before returning the reply. */
export interface Conversations {
  /**
   * The next messages of this person in this chat come to `service`. Claiming again prolongs it.
   * @returns false when another service holds the conversation; it is not taken away.
   */
  claim(place: ConversationPlace, service: ServiceName, ttlMs?: number): Promise<boolean>;
  /** Ends it, if it is still this service's. */
  release(place: ConversationPlace, service: ServiceName): Promise<void>;
}

export const createConversations = (state: State): Conversations => ({
  claim: async (place, service, ttlMs = DEFAULT_TTL_MS) => {
    const key = conversationKey(place);
    if (await state.compareAndSet(key, null, service, { ttlMs })) return true;
    return state.compareAndSet(key, service, service, { ttlMs });
  },
  release: async (place, service) => {
    await state.compareAndSet(conversationKey(place), service, null, { ttlMs: DEFAULT_TTL_MS });
  },
});
