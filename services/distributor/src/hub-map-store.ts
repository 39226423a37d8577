import type { ChatType } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { sql, type SQL } from "drizzle-orm";
import { chats, fanOuts, hubs, routes } from "./tables.js";

/** What of a map is asked for. */
export interface MapQuery {
  readonly bot?: number | undefined;
  readonly bots?: readonly number[] | undefined;
  readonly hub?: number | undefined;
  /** Part of a title, or an id. */
  readonly search?: string | undefined;
  /** All routes of this chat, whatever hub they lead to. */
  readonly chat?: number | undefined;
  /** So many routes of each hub. */
  readonly limit: number;
}

/** A route on the map. */
export interface MapRoute {
  readonly hub: number;
  readonly bot: number;
  readonly chat: number;
  readonly thread: number;
  readonly title: string | null;
  readonly type: ChatType | null;
  readonly isSource: boolean;
  readonly isDestination: boolean;
  readonly isConnected: boolean;
  readonly sendsOut: boolean;
  readonly takesIn: boolean;
  readonly hasOut: boolean;
  readonly hasIn: boolean;
  readonly postsHour: number;
  readonly postsDay: number;
  /** Of its hub: how many were found. */
  readonly found: number;
}

/** How much was said in a hub lately. */
export interface HubTraffic {
  readonly hub: number;
  readonly postsHour: number;
  readonly postsToday: number;
  readonly postsDay: number;
}

/** Who feeds whom, as it is drawn. */
export const createHubMapStore = (db: Database) => ({
  /** The liveliest routes of each hub first: a hub of thousands is drawn by those. */
  async routes(query: MapQuery): Promise<readonly MapRoute[]> {
    const { rows } = await db.session.execute<Row>(sql`
      with wanted as (
        select r.hub, r.bot, r.chat, r.thread, r.is_source, r.is_destination, c.title, c.type,
          r.policy -> 'out' is not null as has_out, r.policy -> 'in' is not null as has_in,
          coalesce(c.ended_at is null, false) as is_connected,
          coalesce(c.sends_out, false) as sends_out, coalesce(c.takes_in, false) as takes_in
        from ${routes} r
        left join ${chats} c on c.bot = r.bot and c.chat = r.chat
        where ${sql.join(conditionsOf(query), sql` and `)}),
      said as (
        select hub || ':' || source || ':' || source_thread as way, count(*)::int as day,
          (count(*) filter (where created_at > now() - interval '1 hour'))::int as hour
        from ${fanOuts}
        where kind = 'send' and created_at > now() - interval '1 day' and hub in (select hub from wanted)
        group by hub, source, source_thread),
      -- To be looked up by key: the planner cannot know how many there are, and would compare each with each.
      traffic as materialized (
        select coalesce(jsonb_object_agg(way, day), '{}') as days,
          coalesce(jsonb_object_agg(way, hour), '{}') as hours from said),
      counted as (
        select wanted.*,
          coalesce(((select days from traffic) ->> (hub || ':' || chat || ':' || thread))::int, 0) as posts_day,
          coalesce(((select hours from traffic) ->> (hub || ':' || chat || ':' || thread))::int, 0) as posts_hour
        from wanted),
      ranked as (
        select counted.*,
          row_number() over (partition by hub order by posts_day desc, not is_source, chat, thread) as place,
          (count(*) over (partition by hub))::int as found
        from counted)
      select * from ranked where place <= ${query.limit} order by hub, place`);
    return rows.map(routeOf);
  },

  /** @returns nothing of hubs in which nothing was said for a day */
  async traffic(among: readonly number[]): Promise<readonly HubTraffic[]> {
    if (among.length === 0) return [];
    const { rows } = await db.session.execute<{ hub: string; hour: number; today: number; day: number }>(sql`
      select hub, count(*)::int as day,
        (count(*) filter (where created_at > now() - interval '1 hour'))::int as hour,
        (count(*) filter (where created_at >= date_trunc('day', now(), 'UTC')))::int as today
      from ${fanOuts}
      where kind = 'send' and created_at > now() - interval '1 day' and hub in ${among}
      group by hub`);
    return rows.map(({ hub, hour, today, day }) => ({
      hub: Number(hub),
      postsHour: hour,
      postsToday: today,
      postsDay: day,
    }));
  },
});
export type HubMapStore = ReturnType<typeof createHubMapStore>;

function conditionsOf({ bot, bots, hub, search, chat }: MapQuery): SQL[] {
  const conditions = [sql`exists (select from ${hubs} h where h.id = r.hub)`];
  if (bot !== undefined) conditions.push(sql`r.bot = ${bot}`);
  if (bots !== undefined) conditions.push(bots.length === 0 ? sql`false` : sql`r.bot in ${[...bots]}`);
  if (hub !== undefined) conditions.push(sql`r.hub = ${hub}`);
  if (chat !== undefined) conditions.push(sql`r.chat = ${chat}`);
  if (search !== undefined && search !== "") {
    const like = `%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    conditions.push(sql`(c.title ilike ${like} or r.chat::text like ${like})`);
  }
  return conditions;
}

interface Row extends Record<string, unknown> {
  readonly hub: string;
  readonly bot: string;
  readonly chat: string;
  readonly thread: string;
  readonly title: string | null;
  readonly type: ChatType | null;
  readonly is_source: boolean;
  readonly is_destination: boolean;
  readonly is_connected: boolean;
  readonly sends_out: boolean;
  readonly takes_in: boolean;
  readonly has_out: boolean;
  readonly has_in: boolean;
  readonly posts_hour: number;
  readonly posts_day: number;
  readonly found: number;
}

const routeOf = (row: Row): MapRoute => ({
  hub: Number(row.hub),
  bot: Number(row.bot),
  chat: Number(row.chat),
  thread: Number(row.thread),
  title: row.title,
  type: row.type,
  isSource: row.is_source,
  isDestination: row.is_destination,
  isConnected: row.is_connected,
  sendsOut: row.sends_out,
  takesIn: row.takes_in,
  hasOut: row.has_out,
  hasIn: row.has_in,
  postsHour: row.posts_hour,
  postsDay: row.posts_day,
  found: row.found,
});
