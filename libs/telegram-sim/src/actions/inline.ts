import { randomBytes } from "node:crypto";
import type { z } from "zod";
import type { Core } from "../core.js";
import { ControlError } from "../errors.js";
import type { InlineQueryRecord, InlineResult } from "../inline-queries.js";
import type { InlineMessage } from "../world/inline-messages.js";
import { permissionsOf } from "../world/rights.js";
import type { Bot, Message, Person, Room } from "../world/types.js";
import { notifyBot, post } from "./announce.js";
import type { InlineQuerySchema, InlineResultSchema } from "./group-requests.js";
import { botBy, personBy, roomBy } from "./references.js";
import { checkMaySay, checkMayWrite } from "./targets.js";

/** How long a person waits for results. */
const WAIT_MS = 10_000;
/** So many messages can be edited by their inline ids. */
const MAX_KEPT = 10_000;

/** A person asks a bot inline; resolves with what it offers. @throws ControlError 409 where no answer comes */
export async function queryInline(core: Core, request: z.output<typeof InlineQuerySchema>) {
  const person = personBy(core, request.from);
  const bot = botBy(core, request.bot);
  if (!bot.profile.supportsInline) throw new ControlError(409, "this bot takes no inline queries");
  const { query, offset, chat } = request;
  const room = chat === undefined ? undefined : roomBy(core, { chat, person, bot: bot.user.id });
  const record = core.inline.add({ botId: bot.user.id, personId: person.user.id, query });
  const chat_type = room && chatTypeOf(room, bot);
  const { id } = record;
  notifyBot(core, bot.user.id, "inline_query", {
    id,
    from: person.user,
    query,
    offset,
    ...(chat_type !== undefined && { chat_type }),
  });
  const answer = await core.inline.wait(record, WAIT_MS);
  if (!answer) throw new ControlError(409, "the bot did not answer in time");
  const { results, next_offset, button } = answer;
  return { id, results: results.map(({ given }) => given), next_offset, button };
}

const chatTypeOf = ({ chat, botId }: Room, bot: Bot): string =>
  chat.type !== "private" ? chat.type : botId === bot.user.id ? "sender" : "private";

/** A person takes one of the results: it becomes their message, sent by way of the bot. @throws ControlError */
export function chooseResult(core: Core, request: z.output<typeof InlineResultSchema>): { message: Message } {
  const person = personBy(core, request.from);
  const bot = botBy(core, request.bot);
  const record = core.inline.find(request.query_id);
  const result = record?.answer?.results.find(({ id }) => id === request.result_id);
  if (!record || !result || record.botId !== bot.user.id)
    throw new ControlError(404, "there is no such result");
  const room = roomBy(core, { chat: request.chat, person, bot: bot.user.id });
  const { message, inline_message_id } = sendByWay(core, { room, person, bot, result });
  if (bot.profile.hasInlineFeedback)
    notifyBot(core, bot.user.id, "chosen_inline_result", {
      result_id: result.id,
      from: person.user,
      query: record.query,
      ...(result.keyboard && { inline_message_id }),
    });
  return { message };
}

/** A web app's bot answers in a person's name. @throws ControlError */
export function answerForWebApp(
  core: Core,
  { botId, personId, room: key }: InlineQueryRecord,
  result: InlineResult,
): string {
  const bot = botBy(core, botId);
  const person = personBy(core, personId);
  const room = core.world.rooms.get(key ?? "") ?? core.world.openPrivateRoom(bot, person);
  return sendByWay(core, { room, person, bot, result }).inline_message_id;
}

interface ByWay {
  readonly room: Room;
  readonly person: Person;
  readonly bot: Bot;
  readonly result: InlineResult;
}

function sendByWay(core: Core, { room, person, bot, result }: ByWay) {
  checkMayWrite(room, person);
  checkMaySay(room, person, result.content, { threadId: undefined, nowMs: core.settings.clock.now() });
  if (!permissionsOf(room, person.user.id).can_send_other_messages)
    throw new ControlError(409, `${person.user.first_name} may not use inline bots in this chat`);
  const inline_message_id = `AgAA${randomBytes(18).toString("base64url")}`;
  // The message's id is known before it is there, so that a press on it finds its bot at once.
  const message_id = room.nextMessageId;
  remember(core, inline_message_id, { botId: bot.user.id, room: room.key, message_id });
  const message = post(core, room, person.user, {
    ...result.content,
    via_bot: bot.user,
    ...(result.keyboard && { reply_markup: result.keyboard }),
  });
  return { message, inline_message_id };
}

function remember({ world }: Core, id: string, place: InlineMessage): void {
  world.inlineMessages.set(id, place);
  const [oldest] = world.inlineMessages.keys();
  if (world.inlineMessages.size > MAX_KEPT && oldest !== undefined) world.inlineMessages.delete(oldest);
}

/** The id by which the bot knows a message that was sent by way of it; undefined for all other messages. */
export function inlineMessageIdOf({ world }: Core, room: Room, messageId: number): string | undefined {
  for (const [id, { room: key, message_id }] of world.inlineMessages)
    if (key === room.key && message_id === messageId) return id;
  return undefined;
}
