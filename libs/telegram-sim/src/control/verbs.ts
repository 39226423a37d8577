import { z } from "zod";
import { addChat, addPerson, addTopic, changeMember, migrate } from "../actions/chats.js";
import { press, react } from "../actions/gestures.js";
import { setBlocked } from "../actions/membership.js";
import { botBy, personBy } from "../actions/references.js";
import * as requests from "../actions/requests.js";
import { edit, remove, send } from "../actions/speech.js";
import { addBot, isToken } from "../bot-api/tokens.js";
import { clearCore, type Core } from "../core.js";
import { ControlError } from "../errors.js";
import { roomView } from "./views.js";

/** Does what a request asks. @throws ZodError | ControlError */
type Verb = (core: Core, body: unknown) => unknown;

const verb =
  <Schema extends z.ZodType>(schema: Schema, run: (core: Core, request: z.output<Schema>) => unknown): Verb =>
  (core, body) =>
    run(core, schema.parse(body)) ?? { ok: true };

/** `POST /sim/<name>`: everything people can do, and everything that can be arranged. */
export const verbs: Readonly<Record<string, Verb>> = {
  people: verb(requests.PersonSchema, (core, request) => addPerson(core, request).user),
  bots: verb(requests.BotSchema, makeBot),
  chats: verb(requests.ChatSchema, (core, request) => roomView(core, addChat(core, request))),
  members: verb(requests.MemberSchema, changeMember),
  topics: verb(requests.TopicSchema, (core, request) => ({ message_thread_id: addTopic(core, request) })),
  migrations: verb(requests.MigrationSchema, (core, { chat }) => roomView(core, migrate(core, chat))),
  accounts: verb(requests.AccountSchema, (core, { person, deactivated }) => {
    personBy(core, person).isDeactivated = deactivated;
  }),
  blocks: verb(requests.BlockSchema, block),
  messages: verb(requests.MessageSchema, (core, request) => ({ messages: send(core, request) })),
  say: verb(requests.SaySchema, (core, { as, in: chat, text, bot }) => ({
    messages: send(core, { from: as, chat, text, bot }),
  })),
  edits: verb(requests.EditSchema, edit),
  deletions: verb(requests.DeletionSchema, remove),
  presses: verb(requests.PressSchema, (core, request) => ({ callback_query_id: press(core, request) })),
  reactions: verb(requests.ReactionSchema, react),
  faults: verb(requests.FaultSchema, (core, fault) => core.faults.arm(fault)),
  limits: verb(requests.LimitsSchema, setLimits),
  reset: verb(z.unknown(), clearCore),
};

function makeBot(core: Core, { token, ...about }: z.output<typeof requests.BotSchema>): unknown {
  if (!isToken(token)) throw new ControlError(400, "a token is <number>:<20 to 64 letters and digits>");
  if (core.world.bots.has(Number(token.slice(0, token.indexOf(":")))))
    throw new ControlError(409, "this bot exists already");
  return addBot(core, token, about).user;
}

function block(core: Core, { person, bot, blocked }: z.output<typeof requests.BlockSchema>): void {
  const { user } = personBy(core, person);
  const blockedBot = botBy(core, bot);
  const room = core.world.privateRoom(blockedBot.user.id, user.id);
  if (!room) throw new ControlError(409, `${user.first_name} has no chat with this bot`);
  setBlocked(core, room, user, blockedBot.user, blocked);
}

function setLimits({ limiter }: Core, { mode, ...values }: z.output<typeof requests.LimitsSchema>): void {
  if (mode) limiter.mode = mode;
  limiter.values = {
    botPerSecond: values.botPerSecond ?? limiter.values.botPerSecond,
    privateChatPerSecond: values.privateChatPerSecond ?? limiter.values.privateChatPerSecond,
    privateChatBurst: values.privateChatBurst ?? limiter.values.privateChatBurst,
    groupPerMinute: values.groupPerMinute ?? limiter.values.groupPerMinute,
  };
  limiter.clear();
}
