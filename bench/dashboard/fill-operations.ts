import type pg from "pg";
import { chatId, personId, type Size } from "../admin/fill.js";

/** What operators have done and left to do; as much in each deployment. */
const BROADCASTS = 40;
const TASKS = 60;
const RUNS = 100;
const THREADS = 1_000;
const NOTED = 20_000;
const COMMANDS = 40;

/** Fills what operators work with: broadcasts, tasks, commands, roles, feedback and the audit log. */
export async function fillOperations(pool: pg.Pool, size: Size): Promise<void> {
  for (const statement of [...broadcasting(size), ...working(size), ...people(size)])
    await pool.query(statement);
  await pool.query("vacuum analyze");
}

const botOf = ({ bots }: Size, n: string): string => `(array[${bots.join()}])[1 + (${n}) % ${bots.length}]`;

/** Each is over, and has reached every chat of its bot. */
const broadcasting = (size: Size): readonly string[] => [
  `insert into admin.broadcasts (bot, name, state, content, call, audience, started_at, ended_at, total, is_fed, fed_at, by)
   select ${botOf(size, "n")}, 'Letter ' || n, 'done', '{"text":"Ships leave at noon"}',
     '{"method":"sendMessage","params":{"text":"Ships leave at noon"}}', '{"segment":{}}',
     now() - n * interval '5 hours', now() - n * interval '4 hours', ${size.chats}, true, now() - n * interval '4 hours', 'master'
   from generate_series(1, ${BROADCASTS}) n`,
  `insert into admin.broadcast_chats (broadcast, chat, "end", reason, ended_at)
   select id, ${chatId(0)} - n, case when n % 40 = 0 then 'failed' else 'sent' end, case when n % 40 = 0 then 'chat-gone' end, ended_at
   from admin.broadcasts, generate_series(0, ${size.chats - 1}) n`.replace(" end, reason", ' "end", reason'),
  `insert into admin.broadcast_counts (broadcast, "end", reason, count)
   select broadcast, "end", coalesce(reason, ''), count(*) from admin.broadcast_chats group by 1, 2, 3`,
];

const working = (size: Size): readonly string[] => [
  `insert into admin.bot_tasks (bot, name, kind, config, restart, last_run_at, last_end, fence, by)
   select ${botOf(size, "n")}, 'Tide table ' || n, 'scheduled-post',
     jsonb_build_object('chat', ${chatId(0)} - n, 'content', jsonb_build_object('text', 'High tide'), 'cron', '0 9 * * *', 'timezone', 'UTC'),
     '{"when":"on-failure","max_restarts":10}', now() - n * interval '1 minute', 'ok', ${RUNS}, 'master'
   from generate_series(1, ${TASKS}) n`,
  `insert into admin.task_runs (task, run, runner, started_at, ended_at, "end", notes)
   select id, run, gen_random_uuid(), now() - run * interval '1 hour', now() - run * interval '1 hour' + interval '1 second', 'ok', '["said it"]'
   from admin.bot_tasks, generate_series(1, ${RUNS}) run`,
  `insert into admin.custom_commands (bot, name, description, content, translations, scope, chat_types, is_on, position)
   select bot, 'tide' || n, 'The tide of harbour ' || n, '{"parseMode":"markdown","text":"High tide at noon","buttons":[]}', '{}', 'everyone', array['private', 'group', 'supergroup'], true, n
   from unnest(array[${size.bots.join()}]::bigint[]) bot, generate_series(1, ${COMMANDS}) n`,
];

const people = (size: Size): readonly string[] => [
  `insert into admin.grants (person, scope, bot, by)
   select ${personId(0)} + n, (array['operator', 'moderator', 'llm'])[1 + n % 3], ${botOf(size, "n")}, 'master'
   from generate_series(0, 199) n`,
  `insert into admin.feedback_threads (bot, person, chat, name, language, state, created_at, changed_at)
   select ${botOf(size, "n")}, ${personId(0)} + n, ${personId(0)} + n, 'Name ' || n, 'en', (array['open', 'answered', 'closed'])[1 + n % 3],
     now() - n * interval '1 hour', now() - n * interval '50 minutes' from generate_series(0, ${THREADS - 1}) n`,
  `insert into admin.feedback_messages (thread, at, answered_by, text)
   select id, created_at + part * interval '1 minute', case when part % 2 = 1 then 'master' end, 'The lighthouse is out of order'
   from admin.feedback_threads, generate_series(0, 3) part`,
  `insert into admin.audit (at, actor, action, subject, bot, details)
   select now() - n * interval '2 minutes', 'person:' || ${personId(0)} + n % 20,
     (array['bot.changed', 'scope.given', 'broadcast.started', 'task.started'])[1 + n % 4], 'person:' || ${personId(0)} + n % ${size.people},
     ${botOf(size, "n")}, '{"scope":"operator"}' from generate_series(1, ${NOTED}) n`,
];
