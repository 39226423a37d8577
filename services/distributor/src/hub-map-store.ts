import type { ChatType } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { sql, type SQL } from "drizzle-orm";
import { chats, fanOuts, routes } from "./tables.js";

/** What of a map is asked for. */
export interface MapQuery {
  /** These hubs. */
  readonly hubs: readonly number[];
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

interface HubMap extends Record<string, unknown> {
  /** The liveliest of each hub first: a hub of thousands is drawn by those. */
  readonly routes: readonly MapRoute[];
  /** Nothing of hubs in which nothing was said for a day. */
  readonly traffic: readonly HubTraffic[];
}

/** Who feeds whom, as it is drawn. */
export const createHubMapStore = (db: Database) => ({
  /** One statement: what was said in a day is counted once, for routes and for hubs. */
  async read(query: MapQuery): Promise<HubMap> {
    if (query.hubs.length === 0) return { routes: [], traffic: [] };
    const { rows } = await db.session.execute<HubMap>(sql`
      with said as materialized (${saidIn(query)}),
      wanted as (${wantedBy(query)}),
      -- To be looked up by key: the planner cannot know how many there are, and would compare each with each.
      ways as materialized (
        select coalesce(jsonb_object_agg(hub || ':' || source || ':' || source_thread,
          jsonb_build_array(day, hour)), '{}') as posts from said),
      counted as materialized (
        select wanted.*, (select posts from ways) -> (hub || ':' || chat || ':' || thread) as posts from wanted),
      told as (
        select counted.*, coalesce((posts ->> 0)::int, 0) as "postsDay", coalesce((posts ->> 1)::int, 0) as "postsHour"
        from counted),
      ranked as (
        select told.*, (count(*) over (partition by hub))::int as found,
          row_number() over (partition by hub order by "postsDay" desc, not "isSource", chat, thread) as place
        from told),
      totals as (
        select hub, sum(day) as "postsDay", sum(hour) as "postsHour", sum(today) as "postsToday"
        from said group by hub)
      select
        (select coalesce(jsonb_agg(to_jsonb(ranked) - 'place' - 'posts' order by hub, place), '[]')
          from ranked where place <= ${query.limit}) as routes,
        (select coalesce(jsonb_agg(to_jsonb(totals)), '[]') from totals) as traffic`);
    return rows[0] ?? { routes: [], traffic: [] };
  },
});
export type HubMapStore = ReturnType<typeof createHubMapStore>;

/** The bounds are looked up once; written into the conditions they would be worked out for each row. */
const saidIn = ({ hubs }: MapQuery): SQL => sql`
  with since as (
    select now() - interval '1 day' as day, now() - interval '1 hour' as hour, date_trunc('day', now(), 'UTC') as today)
  select hub, source, source_thread, count(*)::int as day,
    (count(*) filter (where created_at > (select hour from since)))::int as hour,
    (count(*) filter (where created_at >= (select today from since)))::int as today
  from ${fanOuts}
  where kind = 'send' and created_at > (select day from since) and hub in ${hubs}
  group by hub, source, source_thread`;

const wantedBy = (query: MapQuery): SQL => sql`
  select r.hub, r.bot, r.chat, r.thread, r.is_source as "isSource", r.is_destination as "isDestination", c.title,
    c.type, r.policy -> 'out' is not null as "hasOut", r.policy -> 'in' is not null as "hasIn",
    coalesce(c.ended_at is null, false) as "isConnected",
    coalesce(c.sends_out, false) as "sendsOut", coalesce(c.takes_in, false) as "takesIn"
  from ${routes} r
  left join ${chats} c on c.bot = r.bot and c.chat = r.chat
  where ${sql.join(conditionsOf(query), sql` and `)}`;

function conditionsOf({ hubs, search, chat }: MapQuery): SQL[] {
  const conditions = [sql`r.hub in ${hubs}`];
  if (chat !== undefined) conditions.push(sql`r.chat = ${chat}`);
  if (search !== undefined && search !== "") {
    const like = `%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    conditions.push(sql`(c.title ilike ${like} or r.chat::text like ${like})`);
  }
  return conditions;
}
