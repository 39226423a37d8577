import type pg from "pg";
import { chatId, personId, type Size } from "./fill.js";

/** One call in so many has failed because somebody blocked the bot. */
const BLOCKED_ONE_IN = 10_000;
const DEAD_ONE_IN = 50;
const STEPS = 5;
/** Less than steps are kept for. */
const DAYS = 6;

/** Of the n-th message's journey. */
export const updateId = (n: number): number => 1_000_000 + n;
export const journeysIn = ({ messages }: Size): number => Math.floor(messages / STEPS);

/** Journeys of five steps each, as many steps as there are messages; some have a dead letter. */
export async function fillJourneys(pool: pg.Pool, size: Size): Promise<void> {
  const { bots, chats, people } = size;
  const journeys = journeysIn(size);
  const bot = `(array[${bots.join()}])[1 + n % ${bots.length}]`;
  const about = `${bot} as bot, ${chatId(0)} - n % ${chats} as chat, ${personId(0)} + n % ${people} as person,
    ${bot} || ':' || ${updateId(0)} + n as journey, now() - (n::float8 / ${journeys} * ${DAYS}) * interval '1 day' as at`;
  await pool.query(
    `insert into admin.journey_steps (at, journey, event, cause, type, source, bot, chat, person, kind, owner, call, outcome)
     select at + step * interval '20 milliseconds', journey,
       journey || (array['', ':say:0', ':say:1', ':say:0:call:0', ':say:1:call:0'])[1 + step],
       case step when 0 then '' else journey || (array['', '', ':say:0', ':say:1'])[step] end,
       (array['gateway.update.received.v1', 'sender.call.requested.v1', 'sender.call.requested.v1',
         'sender.call.finished.v1', 'sender.call.finished.v1'])[1 + step],
       (array['gateway', 'distributor', 'distributor', 'sender', 'sender'])[1 + step], bot, chat, person,
       case step when 0 then 'message' else 'sendMessage' end, 'distributor', null,
       case when step > 2 then case when n % ${BLOCKED_ONE_IN} = 1 then 'blocked' else 'ok' end end
     from (select n, ${about} from generate_series(0, ${journeys - 1}) n) j, generate_series(0, ${STEPS - 1}) step`,
  );
  await pool.query(
    `insert into admin.letters (box, sequence, at, service, reason, stream, type, event, journey, bot, chat, person, bytes, state)
     select 'bench', n + 1, at, (array['llm', 'media', 'distributor'])[1 + n % 3], 'it broke for the ' || n || 'th time',
       'UPDATES', 'gateway.update.received.v1', journey, journey, bot, chat, person, 500,
       (array['open', 'replayed', 'dropped'])[1 + n / 7 % 3]
     from (select n, ${about} from generate_series(0, ${journeys - 1}, ${DEAD_ONE_IN}) n) j`,
  );
  await pool.query("vacuum analyze admin.journey_steps, admin.letters");
}
