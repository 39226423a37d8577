import type pg from "pg";
import { chatId, personId, type Size } from "../admin/fill.js";

/** What the distributor keeps of its hubs: beside the chats and people that the control plane knows. */
export interface HubSize {
  /** Of the first bot; each chat of the bot is in the first one, and in one of the others. */
  readonly hubs: number;
  /** Of the last day. */
  readonly posts: number;
  readonly copies: number;
}

/** Fills the distributor's tables as a busy day of the first bot would have. */
export async function fillHubs(pool: pg.Pool, size: Size, { hubs, posts, copies }: HubSize): Promise<void> {
  const { chats, people } = size;
  const [bot = 0] = size.bots;
  const hub = (n: string): string => `(select min(id) from distributor.hubs) + ${n}`;
  const chat = (n: string): string => `${chatId(0)} - (${n}) % ${chats}`;
  const statements = [
    `insert into distributor.hubs (bot, name) select ${bot}, 'harbour-' || n from generate_series(1, ${hubs}) n`,
    `insert into distributor.chats (bot, chat, type, title)
     select ${bot}, ${chat("n")}, 'supergroup', 'Harbour ' || n || ' of ' || md5(n::text) from generate_series(0, ${chats - 1}) n`,
    `insert into distributor.routes (hub, bot, chat, is_source, is_destination)
     select ${hub("h")}, ${bot}, ${chat("n")}, n % 7 > 0, n % 5 > 0
     from generate_series(0, ${chats - 1}) n, lateral (select distinct unnest(array[0, 1 + n % ${hubs - 1}]) as h) s`,
    `insert into distributor.authors (bot, author, alias)
     select ${bot}, ${personId(0)} + n, 'captain-' || n from generate_series(0, ${people - 1}) n`,
    `insert into distributor.restrictions (bot, hub, author, kind, until, by)
     select ${bot}, 0, ${personId(0)} + n * 17 % ${people}, 'mute', now() + n * interval '1 hour', ${personId(0)}
     from generate_series(1, 200) n on conflict do nothing`,
    `insert into distributor.posts (at, id, bot, source, author, content)
     select date_trunc('second', now()) - n * interval '1 second', 1000000 + n, ${bot}, ${chat("n * 31")}, ${personId(0)} + n * 97 % ${people},
       '{"kind":"text","method":"sendMessage","params":{"text":"The engine might compose music"}}'
     from generate_series(0, ${posts - 1}) n`,
    `insert into distributor.messages (post_at, post, bot, chat, message, hub)
     select at, id, ${bot}, ${chat("(id + copy * 7)")}, id * ${copies} + copy, ${hub("0")}
     from distributor.posts, generate_series(0, ${copies - 1}) copy`,
    `insert into distributor.fan_outs (bot, source, post_at, post, hub, cause, state, created_at)
     select bot, source, at, id, ${hub("0")}, '{}', 'done', at from distributor.posts`,
  ];
  for (const statement of statements) await pool.query(statement);
}
