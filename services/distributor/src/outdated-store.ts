import type { ChatType } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { and, eq, sql } from "drizzle-orm";
import type { Destination } from "./audience-store.js";
import type { Change } from "./domain/change.js";
import type { EditEnd } from "./domain/edit-end.js";
import { RoutePolicy } from "./domain/route-policy.js";
import type { FanOut } from "./fan-out-store.js";
import { chats, edits, fanOutEnds, messages, routes } from "./tables.js";

/** A copy that shows an older version of its post. */
export interface Outdated extends Destination {
  readonly message: number;
  readonly item: number;
  /** It is to show this one. */
  readonly version: number;
  readonly change: Change;
}

/** Which copies show which version of their post. */
export const createOutdatedStore = (db: Database) => ({ ...asked(db), ...ended(db) });
export type OutdatedStore = ReturnType<typeof createOutdatedStore>;

interface Row extends Record<string, unknown> {
  readonly chat: string;
  readonly thread: string;
  readonly message: string;
  readonly item: number;
  readonly shown: number;
  readonly version: number;
  readonly words_version: number;
  readonly file_version: number;
  readonly type: ChatType;
  readonly policy: unknown;
}

const asked = (db: Database) => ({
  /** The next copies that show an older version; from now on they count as asked for. */
  async nextOutdated(fanOut: FanOut, limit: number): Promise<readonly Outdated[]> {
    const { bot, cursor } = fanOut;
    const isAfter =
      cursor && sql`and (m.chat, m.thread) >= (${cursor.chat}::bigint, ${cursor.thread}::bigint)`;
    const { rows } = await db.session.execute<Row>(sql`
      with next as (
        select m.chat, m.thread, m.message, m.bot, m.post_at, m.item, m.version as shown,
          e.version, e.words_version, e.file_version, c.type, r.policy
        ${outdated(fanOut)} and m.asked <= m.version ${isAfter ?? sql``}
        order by m.chat, m.thread, m.message limit ${limit})
      update ${messages} m set asked = next.version from next
      where m.chat = next.chat and m.message = next.message and m.bot = next.bot and m.post_at = next.post_at
      returning next.*`);
    return rows
      .map((row) => ({
        bot,
        chat: Number(row.chat),
        thread: Number(row.thread),
        message: Number(row.message),
        item: row.item,
        type: row.type,
        policy: RoutePolicy.parse(row.policy),
        version: row.version,
        change: changeSince(row),
      }))
      .toSorted((a, b) => a.chat - b.chat || a.thread - b.thread || a.message - b.message);
  },

  /** Copies that cannot show what has changed count as showing it. */
  async passOver({ post }: FanOut, passed: readonly Outdated[]): Promise<void> {
    for (const { chat, message } of passed)
      await db.session
        .update(messages)
        .set({ version: sql`${messages.asked}` })
        .where(
          and(
            eq(messages.post, post.id),
            eq(messages.postAt, post.at),
            eq(messages.chat, chat),
            eq(messages.message, message),
          ),
        );
  },

  /** Whether some copies are still to be asked for. */
  async isAnyOutdated(fanOut: FanOut): Promise<boolean> {
    const { rows } = await db.session.execute(sql`
      select 1 ${outdated(fanOut)} and m.asked < e.version limit 1`);
    return rows.length > 0;
  },
});

const ended = (db: Database) => ({
  /** What became of many edits; what is recorded already is passed over. */
  async recordEdits(ends: readonly EditEnd[]): Promise<void> {
    await db.session.execute(sql`
      with given as (
        select distinct on (post, chat, thread, item) * from json_to_recordset(${JSON.stringify(ends.map(columnsOf))})
          as g (post bigint, post_at timestamptz, hub bigint, chat bigint, thread bigint, item smallint,
                version integer, refused text)
        order by post, chat, thread, item, version desc),
      ended as (
        update ${messages} m set version = given.version, edit_refused = given.refused from given
        where m.post = given.post and m.post_at = given.post_at and m.chat = given.chat
          and m.thread = given.thread and m.item = given.item and not m.is_source
          and m.version < given.version
        returning m.post, given.hub, m.asked = given.version as is_awaited)
      insert into ${fanOutEnds} (post, kind, hub, ended)
        select post, 'edit', hub, count(*) from ended where is_awaited group by post, hub order by post, hub
        on conflict (post, kind, hub) do update set ended = ${fanOutEnds.ended} + excluded.ended`);
  },
});

/** Copies in chats that still hear the hub, of which a newer version is known. */
const outdated = ({ post, hub }: FanOut) => sql`
  from ${messages} m
    join ${edits} e on e.post = m.post and e.post_at = m.post_at and e.item = m.item
    join ${routes} r on r.hub = m.hub and r.chat = m.chat and r.thread = m.thread and r.is_destination
    join ${chats} c on c.bot = m.bot and c.chat = m.chat and c.ended_at is null and c.takes_in
  where m.post = ${post.id} and m.post_at = ${post.at} and m.hub = ${hub}
    and not m.is_source and m.removal is null and m.version < e.version`;

const changeSince = ({ shown, words_version, file_version }: Row): Change => {
  if (shown < file_version) return "file";
  return shown < words_version ? "words" : "none";
};

const columnsOf = ({ post, hub, chat, thread, item, version, refused }: EditEnd) => ({
  post: post.id,
  post_at: post.at.toISOString(),
  hub,
  chat,
  thread,
  item,
  version,
  refused,
});
