import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { personView } from "../actions/gestures.js";
import { botBy, personBy, roomBy, userBy } from "../actions/references.js";
import { UpdateSchema } from "../actions/requests.js";
import type { Core } from "../core.js";
import { ControlError } from "../errors.js";
import { decodeBody } from "../http/body.js";
import { personFileRoutes } from "../http/file-routes.js";
import { personFields } from "../http/person-form.js";
import { withPaidMedia } from "../world/paid-media.js";
import { ledgerView } from "../payments/transactions.js";
import { limitsView } from "../limits/view.js";
import { callMatches } from "../transcript/calls.js";
import { updateMatches } from "../transcript/updates.js";
import { webAppRoutes } from "../web-apps/routes.js";
import { streamEvents } from "./event-stream.js";
import { controlDocument } from "./openapi.js";
import {
  CallsQuery,
  ChatsQuery,
  LedgerQuery,
  LimitsQuery,
  MessagesQuery,
  StarsQuery,
  UpdatesQuery,
} from "./queries.js";
import { verbs } from "./verbs.js";
import { botView, roomView } from "./views.js";

const MAX_WAIT_MS = 60_000;

/** A press that is injected can be answered like any other. */
const InjectedQuery = z.object({ id: z.string(), from: z.object({ id: z.number() }) });

/** The control API: what people do and what can be arranged, under `/sim`. */
export function controlRoutes(app: FastifyInstance, core: Core): void {
  void app.register((scope, _options, done) => {
    scope.addHook("onRequest", refuseOtherSites);
    scope.addHook("onRequest", (request, _reply, next) => {
      core.outages.spare(request.raw.socket);
      next();
    });
    for (const [name, { run }] of Object.entries(verbs))
      scope.post(`/sim/${name}`, (request) => readBody(request).then((body) => run(core, body)));
    scope.post<{ Params: { bot: string } }>("/sim/bots/:bot/updates", (request) =>
      readBody(request).then((body) => inject(core, request.params.bot, body)),
    );
    readingRoutes(scope, core);
    personFileRoutes(scope, core);
    conditionRoutes(scope, core);
    done();
  });
  webAppRoutes(app, core);
}

/** Under which conditions everything happens. */
function conditionRoutes(app: FastifyInstance, core: Core): void {
  const { clock, faults } = core;
  app.get("/sim/clock", () => ({ now: clock.now(), offset_ms: clock.offsetMs }));
  app.get("/sim/limits", ({ query }) => {
    const { bot } = LimitsQuery.parse(query);
    return limitsView(core, bot === undefined ? undefined : botBy(core, bot).user.id);
  });
  app.get("/sim/faults", () => ({ faults: faults.list() }));
  app.delete("/sim/faults", () => {
    faults.clear();
    return { ok: true };
  });
}

function readingRoutes(app: FastifyInstance, core: Core): void {
  const { world } = core;
  app.get("/sim/people", () => ({ people: [...world.people.values()].map(({ user }) => user) }));
  app.get("/sim/bots", () => ({ bots: [...world.bots.values()].map(botView) }));
  app.get("/sim/chats", ({ query }) => ({ chats: chatsOf(core, ChatsQuery.parse(query)) }));
  app.get("/sim/messages", ({ query }) => ({ messages: messagesOf(core, MessagesQuery.parse(query)) }));
  app.get("/sim/calls", ({ query }, reply) => findCalls(core, CallsQuery.parse(query), reply));
  app.get("/sim/updates", ({ query }) => ({ updates: findUpdates(core, UpdatesQuery.parse(query)) }));
  app.get("/sim/openapi.json", () => controlDocument());
  app.get("/sim/stars", ({ query }) => {
    const { id } = userBy(core, StarsQuery.parse(query).user);
    return { balance: core.payments.ledger.balance(id) };
  });
  app.get("/sim/ledger", ({ query }) => {
    const { id } = botBy(core, LedgerQuery.parse(query).bot).user;
    return ledgerView(core.payments.ledger, id, (user) => world.user(user));
  });
  app.get("/sim/events", (request, reply) => streamEvents(core, request, reply));
}

function chatsOf(core: Core, { person }: z.output<typeof ChatsQuery>) {
  const reader = person === undefined ? undefined : personBy(core, person).user.id;
  return [...core.world.rooms.values()].map((room) => ({
    ...roomView(core, room),
    ...(reader !== undefined && {
      reply_keyboard: room.replyKeyboards.of(reader),
      personal_keyboards: undefined,
    }),
  }));
}

function messagesOf(core: Core, query: z.output<typeof MessagesQuery>) {
  const { chat, bot, person, after, before = Infinity, limit = Infinity } = query;
  const reader = person === undefined ? undefined : personBy(core, person);
  const room = core.world.rooms.get(chat) ?? roomBy(core, { chat, bot, person: reader });
  const messages = [...room.messages.values()].filter(
    ({ message_id }) => message_id > after && message_id < before,
  );
  return messages
    .slice(-limit)
    .map((message) =>
      personView(core, room, reader ? withPaidMedia(room, message, reader.user.id) : message),
    );
}

function findUpdates(core: Core, { after, ...filter }: z.output<typeof UpdatesQuery>) {
  return core.updates.find({ after, matches: updateMatches(filter) }).map(({ json, ...update }) => {
    const whole: unknown = JSON.parse(json);
    return { ...update, update: whole };
  });
}

async function findCalls(core: Core, query: z.output<typeof CallsQuery>, reply: FastifyReply) {
  const gone = new AbortController();
  reply.raw.once("close", () => gone.abort());
  const { after, wait, ...filter } = query;
  const matches = callMatches(filter);
  const waitMs = Math.min(wait, MAX_WAIT_MS);
  const calls = await core.calls.wait({ after, matches, waitMs, signal: gone.signal });
  return { calls, last: core.calls.last };
}

function inject(core: Core, bot: string, body: unknown): { update_id: number } {
  const { update_id: given, ...fields } = UpdateSchema.parse(body);
  const botId = botBy(core, bot).user.id;
  const { inbox } = core.mailboxes.of(botId);
  const update_id = given ?? inbox.nextId;
  const [kind = "unknown"] = Object.keys(fields);
  if (!inbox.inject(kind, fields, given)) throw new ControlError(409, "Telegram would drop this update");
  const query = InjectedQuery.safeParse(fields["callback_query"]).data;
  if (query) core.callbacks.add({ botId, personId: query.from.id }, query.id);
  return { update_id };
}

/** JSON; also forms and nothing at all, so that a short curl line works. */
async function readBody(request: FastifyRequest): Promise<unknown> {
  const { body } = request;
  const isPlain = /^text\/plain/i.test(request.headers["content-type"] ?? "");
  const spoken = isPlain && Buffer.isBuffer(body) ? { text: body.toString().trim() } : {};
  const { values, uploads } = await decodeBody(request);
  const query = z.record(z.string(), z.unknown()).parse(request.query);
  return { ...query, ...spoken, ...personFields(values, uploads) };
}

/** A page of another site in the same browser may not act here. */
function refuseOtherSites(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  const { origin, host } = request.headers;
  if (origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)) return done();
  void reply.code(403).send({ error: "not from another site" });
}
