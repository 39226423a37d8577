import type pg from "pg";

const DAYS = 60;

/** As if the platform had run for two months: chats grow, people have come long ago, something went wrong now and then. */
export async function rememberPast(pool: pg.Pool, bot: number): Promise<void> {
  for (const statement of statements(bot)) await pool.query(statement);
}

const statements = (bot: number): readonly string[] => [
  `update admin.people set first_seen_at = now() - (id % 50) * interval '1 day'`,
  `update admin.chats set first_seen_at = now() - (abs(chat) % 57) * interval '1 day', members = 24 + abs(chat) % 400, members_at = now()
   where type <> 'private'`,
  `insert into admin.chat_days (bot, chat, day, posts, replies, reactions, joins, leaves, active, members, administrators)
   select bot, chat, (now() at time zone 'UTC')::date - d, (18 + 14 * sin(d / 3.5) + abs(chat) % 9)::int, (5 + 4 * sin(d / 2.0))::int,
     (20 + 12 * cos(d / 3.0))::int, (3 + 2 * sin(d / 5.0))::int, 1, (10 + abs(chat) % 12)::int,
     greatest(5, (members - d * 1.7 * (0.6 + abs(chat) % 7 / 10.0))::int), 3
   from admin.chats, generate_series(1, ${DAYS - 1}) d where type <> 'private' and bot = ${bot} on conflict do nothing`,
  `insert into admin.letters (box, sequence, at, service, reason, stream, type, event, journey, bot, chat, bytes, state)
   select 'pictures', n, now() - n * interval '7 hours', (array['distributor', 'admin', 'sender'])[1 + n % 3],
     (array['the database did not answer within 5 s', 'the poll has no options', 'the file is larger than 50 MB'])[1 + n % 3],
     'UPDATES', 'gateway.update.received.v1', ${bot} || ':' || n, ${bot} || ':' || n, ${bot}, (select min(chat) from admin.chats), 1200 + n * 37,
     (array['open', 'open', 'replayed', 'dropped'])[1 + n % 4]
   from generate_series(1, 9) n`,
];
