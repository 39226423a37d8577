import type pg from "pg";

/** A deployment of some size. */
export interface Size {
  readonly bots: readonly number[];
  readonly chats: number;
  readonly people: number;
  readonly messages: number;
  readonly days: number;
}

/** What the benchmarks of the control plane are measured with. */
export const sizeOf = (isQuick: boolean): Size => ({
  bots: [1_000_001, 1_000_002, 1_000_003],
  chats: isQuick ? 200 : 2_000,
  people: isQuick ? 1_000 : 10_000,
  messages: isQuick ? 50_000 : 1_000_000,
  days: 30,
});

/** The id of the n-th chat. */
export const chatId = (n: number): number => -1_000_000_000_000 - n;
export const personId = (n: number): number => 5_000_000_000 + n;

/** Every tenth chat has half of all messages: chats are not alike. */
const CHAT_OF = (chats: number): string =>
  `case when n % 2 = 0 then n / 2 % ${chats / 10} * 10 else n % ${chats} end`;

/** Fills the control plane's tables as the archive and the looks at chats would have. */
export async function fill(pool: pg.Pool, { bots, chats, people, messages, days }: Size): Promise<void> {
  const bot = (n: string): string => `(array[${bots.join()}])[1 + (${n}) % ${bots.length}]`;
  const chat = (n: string): string => `${chatId(0)} - (${n})`;
  for (let day = 0; day <= days; day++) await makeRoom(pool, day);
  const statements = [
    `update admin.bots set keeps_content = true where id = ${bots[0]}`,
    `insert into admin.people (id, first_name, last_name, username, language, first_seen_at, last_seen_at)
     select ${personId(0)} + n, 'Name ' || n, 'Of ' || n % 100, 'person_' || n, 'en', now(), now() - n * interval '1 minute'
     from generate_series(0, ${people - 1}) n`,
    `insert into admin.chats (bot, chat, type, title, username, first_seen_at, last_seen_at, members, members_at, bot_status)
     select ${bot("n")}, ${chat("n")}, (array['supergroup','supergroup','channel','group'])[1 + n % 4],
       'Harbour ' || n || ' of ' || md5(n::text), 'chat_' || n, now(), now() - n * interval '1 minute', n * 7 % 5000,
       now(), 'administrator' from generate_series(0, ${chats - 1}) n`,
    `insert into admin.memberships (bot, chat, person, status, since, last_seen_at)
     select ${bot("n")}, ${chat("n")}, ${personId(0)} + (n * 31 + m * 97) % ${people}, 'member', now(), now() - m * interval '1 hour'
     from generate_series(0, ${chats - 1}) n, generate_series(0, 49) m on conflict do nothing`,
    `insert into admin.messages (bot, chat, at, message, person, kind, content, is_service, has_media, length, text)
     select ${bot("c")}, ${chat("c")}, now() - (n::float8 / ${messages} * ${days - 1}) * interval '1 day', n,
       ${personId(0)} + n % ${people}, 'message', 'text', false, false, 60,
       case when c % ${bots.length} = 0 then 'The engine might compose music ' || md5(n::text) || ' word' || n % 1000 end
     from (select n, ${CHAT_OF(chats)} as c from generate_series(1, ${messages}) n) s`,
    `insert into admin.chat_days (bot, chat, day, posts, replies, reactions, joins, leaves, active, members, administrators)
     select ${bot("n")}, ${chat("n")}, (now() at time zone 'UTC')::date - d, n % 50, n % 9, n % 30, 3, 2, n % 20, n * 7 % 5000 - d, 3
     from generate_series(0, ${chats - 1}) n, generate_series(0, ${days - 1}) d`,
    `insert into admin.chat_administrators (bot, chat, person, name, is_bot, is_owner, rights)
     select ${bot("n")}, ${chat("n")}, ${personId(0)} + m, 'Captain ' || m, false, m = 0, array['can_delete_messages']
     from generate_series(0, ${chats - 1}) n, generate_series(0, 2) m`,
    `insert into admin.sessions (bot, chat, person, service, since, last_at)
     select ${bot("n % " + chats)}, ${chat("n % " + chats)}, ${personId(0)} + n, 'matchmaker', now(), now() - n * interval '1 second'
     from generate_series(0, ${people / 2 - 1}) n`,
    "vacuum analyze",
  ];
  for (const statement of statements) await pool.query(statement);
}

/** The partition of a day that long ago, where there is none yet. */
async function makeRoom(pool: pg.Pool, daysAgo: number): Promise<void> {
  const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  await pool.query(
    `create table if not exists admin.messages_${day(daysAgo).replaceAll("-", "")} partition of admin.messages
     for values from ('${day(daysAgo)}T00:00:00Z') to ('${day(daysAgo - 1)}T00:00:00Z')`,
  );
}
