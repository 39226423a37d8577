import { z } from "zod";
import { changeSettings } from "../actions/chat-settings.js";
import { addChat, addPerson, changeMember, migrate } from "../actions/chats.js";
import { stopDraft } from "../actions/drafts.js";
import { act, press, react } from "../actions/gestures.js";
import { makeManagedBot } from "../actions/managed-bots.js";
import * as groupRequests from "../actions/group-requests.js";
import { chooseResult, queryInline } from "../actions/inline.js";
import { join, leave } from "../actions/joins.js";
import { setBlocked } from "../actions/membership.js";
import { giveStars, pay } from "../actions/payments.js";
import { PaymentSchema, StarsSchema, SubscriptionSchema } from "../actions/payment-requests.js";
import { pinAsPerson } from "../actions/pins.js";
import { addPollOption } from "../actions/poll-options.js";
import { vote } from "../actions/polls.js";
import { chooseProfile } from "../actions/bot-profile.js";
import { botBy, personBy } from "../actions/references.js";
import * as requests from "../actions/requests.js";
import { edit, remove, send } from "../actions/speech.js";
import { changeSubscription } from "../actions/subscriptions.js";
import { addTopic } from "../actions/topics.js";
import { arrangeFault, moveClock, setLimits } from "../actions/conditions.js";
import { openWebApp, sendWebAppData } from "../actions/web-apps.js";
import { addBot, isToken } from "../bot-api/tokens.js";
import { clearCore, type Core } from "../core.js";
import { ControlError } from "../errors.js";
import { WebAppDataSchema, WebAppSchema } from "../web-apps/requests.js";
import { roomView } from "./views.js";

interface Verb {
  /** What it is asked with. */
  readonly schema: z.ZodType;
  /** Does what a request asks. @throws ZodError | ControlError */
  readonly run: (core: Core, body: unknown) => unknown;
}

const verb = <Schema extends z.ZodType>(
  schema: Schema,
  run: (core: Core, request: z.output<Schema>) => unknown,
): Verb => ({ schema, run: async (core, body) => (await run(core, schema.parse(body))) ?? { ok: true } });

/** `POST /sim/<name>`: everything people can do, and everything that can be arranged. */
export const verbs: Readonly<Record<string, Verb>> = {
  people: verb(requests.PersonSchema, (core, request) => addPerson(core, request).user),
  bots: verb(requests.BotSchema, makeBot),
  "managed-bots": verb(requests.ManagedBotSchema, makeManagedBot),
  chats: verb(requests.ChatSchema, (core, request) => roomView(core, addChat(core, request))),
  "chat-settings": verb(groupRequests.ChatSettingsSchema, (core, request) =>
    roomView(core, changeSettings(core, request)),
  ),
  members: verb(requests.MemberSchema, changeMember),
  joins: verb(groupRequests.JoinSchema, join),
  leaves: verb(groupRequests.LeaveSchema, leave),
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
  stops: verb(requests.StopSchema, stopDraft),
  votes: verb(groupRequests.VoteSchema, vote),
  "poll-options": verb(groupRequests.PollOptionSchema, addPollOption),
  pins: verb(groupRequests.PinSchema, pinAsPerson),
  activities: verb(groupRequests.ActivitySchema, act),
  "inline-queries": verb(groupRequests.InlineQuerySchema, queryInline),
  "inline-results": verb(groupRequests.InlineResultSchema, chooseResult),
  payments: verb(PaymentSchema, pay),
  subscriptions: verb(SubscriptionSchema, changeSubscription),
  stars: verb(StarsSchema, giveStars),
  faults: verb(requests.FaultSchema, arrangeFault),
  limits: verb(requests.LimitsSchema, setLimits),
  clock: verb(requests.ClockSchema, moveClock),
  "web-apps": verb(WebAppSchema, openWebApp),
  "web-app-data": verb(WebAppDataSchema, sendWebAppData),
  reset: verb(z.unknown(), clearCore),
};

function makeBot(core: Core, request: z.output<typeof requests.BotSchema>): unknown {
  const { token } = request;
  if (!isToken(token)) throw new ControlError(400, "a token is <number>:<20 to 64 letters and digits>");
  if (core.world.bots.has(Number(token.slice(0, token.indexOf(":")))))
    throw new ControlError(409, "this bot exists already");
  const { first_name, username } = request;
  const bot = addBot(core, token, { first_name, username });
  chooseProfile(bot, request);
  return bot.user;
}

function block(core: Core, { person, bot, blocked }: z.output<typeof requests.BlockSchema>): void {
  const { user } = personBy(core, person);
  const blockedBot = botBy(core, bot);
  const room = core.world.privateRoom(blockedBot.user.id, user.id);
  if (!room) throw new ControlError(409, `${user.first_name} has no chat with this bot`);
  setBlocked(core, room, user, blockedBot.user, blocked);
}
