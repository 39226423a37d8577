import type { Database } from "@telebus/service";
import { lt, sql } from "drizzle-orm";
import { z } from "zod";
import type { OpenStream } from "./domain/streaming/next-step.js";
import type { Transport } from "./domain/streaming/refused-transport.js";
import { refusedTransports, streams } from "./tables.js";

/** Names a streamed message. */
export interface StreamId {
  readonly bot: number;
  readonly chat: number;
  readonly key: string;
}

/** What is known of a stream before its next call. */
export interface KnownStream {
  readonly stream: OpenStream;
  /** What its chat has lately refused. */
  readonly refused: ReadonlySet<Transport>;
}

/** After so long a chat is asked again: its server may be a newer one. */
const REFUSED_DAYS = 7;
/** No call lives longer than 48 h, so nothing is added to a stream that was silent for so long. */
const KEEP_DAYS = 3;

const Row = z.object({
  messages: z.array(z.object({ id: z.int(), says: z.string(), isGone: z.literal(true).optional() })),
  isOver: z.boolean(),
  refused: z.array(z.enum(["draft", "rich"])),
});

/** Streamed messages, and how each chat takes them. */
export function createStreamStore(db: Database) {
  return {
    /** @returns what is known of each, in their order */
    async find(ids: readonly StreamId[]): Promise<KnownStream[]> {
      const given = JSON.stringify(ids.map(({ bot, chat, key }, n) => ({ n, bot, chat, key })));
      const { rows } = await db.session.execute(sql`
        select coalesce(stream.messages, '[]') as messages, coalesce(stream.is_over, false) as "isOver",
          array(
            select transport from ${refusedTransports} as refused
            where refused.bot = given.bot and refused.chat = given.chat
              and refused_at > now() - make_interval(days => ${REFUSED_DAYS})
          ) as refused
        from json_to_recordset(${given}::json) as given (n int, bot bigint, chat bigint, key text)
        left join ${streams} as stream using (bot, chat, key)
        order by given.n`);
      return z
        .array(Row)
        .parse(rows)
        .map(({ messages, isOver, refused }) => ({
          stream: { messages, isOver },
          refused: new Set(refused),
        }));
    },

    /** Notes how far streams have come. */
    async save(changes: readonly (StreamId & OpenStream)[]): Promise<void> {
      const values = changes.map(({ messages, ...rest }) => ({ ...rest, messages: [...messages] }));
      await db.session
        .insert(streams)
        .values(values)
        .onConflictDoUpdate({
          target: [streams.bot, streams.chat, streams.key],
          set: {
            messages: sql`excluded.messages`,
            isOver: sql`excluded.is_over`,
            updatedAt: sql`now()`,
          },
        });
    },

    /** The chat did not take this: it is not tried again for a while. */
    async refuse({ bot, chat }: StreamId, transport: Transport): Promise<void> {
      const { bot: ofBot, chat: ofChat, transport: what } = refusedTransports;
      await db.session
        .insert(refusedTransports)
        .values({ bot, chat, transport })
        .onConflictDoUpdate({ target: [ofBot, ofChat, what], set: { refusedAt: sql`now()` } });
    },

    async prune(): Promise<void> {
      const before = (days: number) => sql`now() - make_interval(days => ${days})`;
      await db.session.delete(streams).where(lt(streams.updatedAt, before(KEEP_DAYS)));
      await db.session.delete(refusedTransports).where(lt(refusedTransports.refusedAt, before(REFUSED_DAYS)));
    },
  };
}
export type StreamStore = ReturnType<typeof createStreamStore>;
