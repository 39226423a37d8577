import type { Database } from "@telebus/service";
import { sql, type SQL } from "drizzle-orm";
import { rowsOf } from "./domain/observed-rows.js";
import type { Observation } from "./domain/observed.js";

type Rows = readonly Readonly<Record<string, unknown>>[];

/** What the update stream tells, kept. */
export interface ArchiveStore {
  /** Keeps what a batch of updates tells. Telling it again changes nothing. */
  record(observations: readonly Observation[]): Promise<void>;
}

/**
 * Many rows go with one statement, as JSON. What is counted is counted of rows that were added, in the same statement:
 * a repeat adds none. Rows that say when somebody was seen are written at most once a minute.
 */
export const createArchiveStore = (db: Database): ArchiveStore => {
  const write = async (rows: Rows, statement: (given: SQL) => SQL): Promise<void> => {
    if (rows.length > 0) await db.session.execute(statement(sql`${JSON.stringify(rows)}::jsonb`));
  };
  const botsThatKeepContent = async (): Promise<ReadonlySet<number>> => {
    const { rows } = await db.session.execute(sql`select id from admin.bots where keeps_content`);
    return new Set(rows.map(({ id }) => Number(id)));
  };

  return {
    record: (observations) =>
      db.transaction(async () => {
        const keeping = await botsThatKeepContent();
        const rows = rowsOf(observations, (bot) => keeping.has(bot));
        await write(rows.chats, upsertChats);
        await write(rows.roles, setRoles);
        await write(rows.moved, endMoved);
        await write(rows.administered, learnRole);
        await write(rows.people, upsertPeople);
        await write(rows.sightings, upsertSightings);
        await write(rows.changes, upsertMemberships);
        await write(rows.messages, insertMessages);
        await write(rows.happenings, insertHappenings);
        await write(rows.active, insertActive);
        await write(rows.edits, updateEdited);
        await write(rows.totals, upsertTotals);
        await write(rows.sessions, upsertSessions);
      }),
  };
};

const upsertChats = (given: SQL): SQL => sql`
  insert into admin.chats as c (bot, chat, type, title, username, is_forum, first_seen_at, last_seen_at)
  select bot, chat, type, title, username, is_forum, at, at from jsonb_to_recordset(${given})
    as r (bot bigint, chat bigint, type text, title text, username text, is_forum boolean, at timestamptz)
  on conflict (bot, chat) do update set type = excluded.type, title = excluded.title,
    username = excluded.username, is_forum = excluded.is_forum, last_seen_at = excluded.last_seen_at
  where c.last_seen_at <= excluded.last_seen_at and (
    c.last_seen_at < excluded.last_seen_at - interval '1 minute' or
    (c.type, c.title, c.username, c.is_forum)
      is distinct from (excluded.type, excluded.title, excluded.username, excluded.is_forum))`;

const setRoles = (given: SQL): SQL => sql`
  update admin.chats c set bot_status = r.status, ended_at = r.ended_at
  from jsonb_to_recordset(${given}) as r (bot bigint, chat bigint, status text, ended_at timestamptz)
  where (c.bot, c.chat) = (r.bot, r.chat)`;

/** Of members Telegram tells administrators alone. */
const learnRole = (given: SQL): SQL => sql`
  update admin.chats c set bot_status = 'administrator'
  from jsonb_to_recordset(${given}) as r (bot bigint, chat bigint)
  where (c.bot, c.chat) = (r.bot, r.chat) and c.bot_status is null`;

/** The supergroup that it became is a chat of its own. */
const endMoved = (given: SQL): SQL => sql`
  update admin.chats c set ended_at = r.at
  from jsonb_to_recordset(${given}) as r (bot bigint, chat bigint, at timestamptz)
  where (c.bot, c.chat) = (r.bot, r.chat) and c.ended_at is null`;

const upsertPeople = (given: SQL): SQL => sql`
  insert into admin.people as p
    (id, first_name, last_name, username, language, is_bot, is_premium, first_seen_at, last_seen_at)
  select id, first_name, last_name, username, language, is_bot, is_premium, at, at
  from jsonb_to_recordset(${given}) as r (id bigint, first_name text, last_name text, username text,
    language text, is_bot boolean, is_premium boolean, at timestamptz)
  on conflict (id) do update set first_name = excluded.first_name, last_name = excluded.last_name,
    username = excluded.username, language = coalesce(excluded.language, p.language),
    is_bot = excluded.is_bot, is_premium = excluded.is_premium, last_seen_at = excluded.last_seen_at
  where p.last_seen_at <= excluded.last_seen_at and (
    p.last_seen_at < excluded.last_seen_at - interval '1 minute' or
    (p.first_name, p.last_name, p.username, p.is_premium)
      is distinct from (excluded.first_name, excluded.last_name, excluded.username, excluded.is_premium))`;

/** Who speaks is there, also when they had left and nobody told that they came back. */
const upsertSightings = (given: SQL): SQL => sql`
  insert into admin.memberships as m (bot, chat, person, status, since, last_seen_at)
  select bot, chat, person, 'member', at, at
  from jsonb_to_recordset(${given}) as r (bot bigint, chat bigint, person bigint, at timestamptz)
  on conflict (bot, chat, person) do update set
    status = case when m.status in ('left', 'kicked') then 'member' else m.status end,
    since = case when m.status in ('left', 'kicked') then excluded.since else m.since end,
    last_seen_at = excluded.last_seen_at
  where m.last_seen_at < excluded.last_seen_at - interval '1 minute'
    or (m.status in ('left', 'kicked') and m.since < excluded.since)`;

const upsertMemberships = (given: SQL): SQL => sql`
  insert into admin.memberships as m (bot, chat, person, status, since, last_seen_at)
  select bot, chat, person, status, at, at from jsonb_to_recordset(${given})
    as r (bot bigint, chat bigint, person bigint, status text, at timestamptz)
  on conflict (bot, chat, person) do update set status = excluded.status,
    since = case when m.status = excluded.status then m.since else excluded.since end,
    last_seen_at = greatest(m.last_seen_at, excluded.last_seen_at)
  where m.since <= excluded.since`;

const insertMessages = (given: SQL): SQL => sql`
  with said as (
    insert into admin.messages (bot, chat, at, message, person, as_chat, thread, kind, content, is_service,
      has_media, reply_to, length, text)
    select bot, chat, at, message, person, as_chat, thread, kind, content, is_service, has_media, reply_to,
      length, text
    from jsonb_to_recordset(${given}) as r (bot bigint, chat bigint, at timestamptz, message bigint,
      person bigint, as_chat bigint, thread bigint, kind text, content text, is_service boolean,
      has_media boolean, reply_to bigint, length integer, text text)
    on conflict do nothing
    returning bot, chat, at, is_service, reply_to
  )
  insert into admin.chat_days as d (bot, chat, day, posts, replies)
  select bot, chat, (at at time zone 'UTC')::date as day, count(*), count(reply_to)
  from said where not is_service group by bot, chat, day order by bot, chat, day
  on conflict (bot, chat, day) do update set posts = d.posts + excluded.posts,
    replies = d.replies + excluded.replies`;

/** Where the bot is an administrator, who came and went is told by chat_member; elsewhere by messages alone. */
const insertHappenings = (given: SQL): SQL => sql`
  with told as (
    select * from jsonb_to_recordset(${given}) as r (bot bigint, chat bigint, at timestamptz, update bigint,
      person bigint, what text, count integer, link text, is_told boolean)
    where not is_told or not exists (select from admin.chats c where (c.bot, c.chat) = (r.bot, r.chat)
      and c.bot_status in ('administrator', 'creator'))
  ), added as (
    insert into admin.happenings (bot, chat, at, update, person, what)
    select bot, chat, at, update, person, what from told
    on conflict do nothing
    returning bot, update, person, what
  ), counted as (
    select told.*, (at at time zone 'UTC')::date as day from told join added using (bot, update, person, what)
  ), by_link as (
    insert into admin.invite_days as i (bot, chat, day, link, joins)
    select bot, chat, day, link, sum(count) from counted where what = 'joined' and link is not null
    group by bot, chat, day, link order by bot, chat, day, link
    on conflict (bot, chat, day, link) do update set joins = i.joins + excluded.joins
  )
  insert into admin.chat_days as d (bot, chat, day, reactions, joins, leaves)
  select bot, chat, day, coalesce(sum(count) filter (where what = 'reacted'), 0),
    coalesce(sum(count) filter (where what = 'joined'), 0),
    coalesce(sum(count) filter (where what = 'left'), 0)
  from counted group by bot, chat, day order by bot, chat, day
  on conflict (bot, chat, day) do update set reactions = d.reactions + excluded.reactions,
    joins = d.joins + excluded.joins, leaves = d.leaves + excluded.leaves`;

const insertActive = (given: SQL): SQL => sql`
  with added as (
    insert into admin.active_people (bot, chat, person, day)
    select bot, chat, person, day
    from jsonb_to_recordset(${given}) as r (bot bigint, chat bigint, person bigint, day date)
    on conflict do nothing
    returning bot, chat, day
  )
  insert into admin.chat_days as d (bot, chat, day, active)
  select bot, chat, day, count(*) from added group by bot, chat, day order by bot, chat, day
  on conflict (bot, chat, day) do update set active = d.active + excluded.active`;

/** An edit that comes again changes nothing; what somebody said who was erased stays without words. */
const updateEdited = (given: SQL): SQL => sql`
  update admin.messages m set edited_at = r.edited_at, length = r.length,
    text = case when m.person is null and m.as_chat is null then null else r.text end
  from jsonb_to_recordset(${given}) as r (bot bigint, chat bigint, at timestamptz, message bigint,
    edited_at timestamptz, length integer, text text)
  where (m.bot, m.chat, m.at, m.message) = (r.bot, r.chat, r.at, r.message)
    and coalesce(m.edited_at <= r.edited_at, true)`;

/** A total that grew is so many reactions of that day. */
const upsertTotals = (given: SQL): SQL => sql`
  with changed as (
    insert into admin.post_reactions as p (bot, chat, message, total, added, at)
    select bot, chat, message, total, total, at from jsonb_to_recordset(${given})
      as r (bot bigint, chat bigint, message bigint, total integer, at timestamptz)
    on conflict (bot, chat, message) do update set total = excluded.total,
      added = greatest(0, excluded.total - p.total), at = excluded.at
    where p.at <= excluded.at and p.total <> excluded.total
    returning bot, chat, added, at
  )
  insert into admin.chat_days as d (bot, chat, day, reactions)
  select bot, chat, (at at time zone 'UTC')::date as day, sum(added) from changed
  group by bot, chat, day order by bot, chat, day
  on conflict (bot, chat, day) do update set reactions = d.reactions + excluded.reactions`;

/** Another service, or one that goes on after it was ended, is another session. */
const upsertSessions = (given: SQL): SQL => sql`
  insert into admin.sessions as s (bot, chat, person, service, since, last_at)
  select bot, chat, person, service, at, at from jsonb_to_recordset(${given})
    as r (bot bigint, chat bigint, person bigint, service text, at timestamptz)
  on conflict (bot, chat, person) do update set service = excluded.service, last_at = excluded.last_at,
    since = case when s.service = excluded.service and s.ended_at is null
      and s.last_at > excluded.last_at - interval '1 day' then s.since else excluded.since end,
    ended_at = null
  where s.last_at < excluded.last_at and coalesce(s.ended_at < excluded.last_at, true)`;
