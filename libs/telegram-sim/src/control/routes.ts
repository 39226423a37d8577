import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { personView } from "../actions/gestures.js";
import { botBy, personBy, roomBy } from "../actions/references.js";
import { UpdateSchema } from "../actions/requests.js";
import type { Core } from "../core.js";
import { ControlError } from "../errors.js";
import { decodeBody } from "../http/body.js";
import { callMatches } from "../transcript/calls.js";
import { streamEvents } from "./event-stream.js";
import { verbs } from "./verbs.js";
import { roomView } from "./views.js";

const MAX_WAIT_MS = 60_000;

const number = z.coerce.number().int();

const CallsQuery = z.object({
  after: number.default(0),
  wait: number.default(0),
  since: number.optional(),
  method: z.string().optional(),
  chat: z.string().optional(),
  bot: number.optional(),
});

const MessagesQuery = z.object({
  chat: z.string(),
  bot: z.string().optional(),
  person: z.string().optional(),
  after: number.default(0),
});

/** The control API: what people do and what can be arranged, under `/sim`. */
export function controlRoutes(app: FastifyInstance, core: Core): void {
  void app.register((scope, _options, done) => {
    scope.addHook("onRequest", refuseOtherSites);
    for (const [name, run] of Object.entries(verbs))
      scope.post(`/sim/${name}`, (request) => readBody(request).then((body) => run(core, body)));
    scope.post<{ Params: { bot: string } }>("/sim/bots/:bot/updates", (request) =>
      readBody(request).then((body) => inject(core, request.params.bot, body)),
    );
    readingRoutes(scope, core);
    done();
  });
}

function readingRoutes(app: FastifyInstance, core: Core): void {
  const { world } = core;
  app.get("/sim/people", () => ({ people: [...world.people.values()].map(({ user }) => user) }));
  app.get("/sim/bots", () => ({ bots: [...world.bots.values()].map(({ user }) => user) }));
  app.get("/sim/chats", () => ({ chats: [...world.rooms.values()].map((room) => roomView(core, room)) }));
  app.get("/sim/messages", ({ query }) => ({ messages: messagesOf(core, MessagesQuery.parse(query)) }));
  app.get("/sim/calls", ({ query }, reply) => findCalls(core, CallsQuery.parse(query), reply));
  app.get("/sim/faults", () => ({ faults: core.faults.list() }));
  app.delete("/sim/faults", () => {
    core.faults.clear();
    return { ok: true };
  });
  app.get("/sim/events", (request, reply) => streamEvents(core, request, reply));
}

function messagesOf(core: Core, { chat, bot, person, after }: z.output<typeof MessagesQuery>) {
  const room =
    core.world.rooms.get(chat) ??
    roomBy(core, { chat, bot, ...(person !== undefined && { person: personBy(core, person) }) });
  const messages = [...room.messages.values()].filter(({ message_id }) => message_id > after);
  return messages.map((message) => personView(room, message));
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
  const { inbox } = core.mailboxes.of(botBy(core, bot).user.id);
  const update_id = given ?? inbox.nextId;
  const [kind = "unknown"] = Object.keys(fields);
  if (!inbox.inject(kind, fields, given)) throw new ControlError(409, "Telegram would drop this update");
  return { update_id };
}

/** JSON; also forms and nothing at all, so that a short curl line works. */
async function readBody(request: FastifyRequest): Promise<unknown> {
  const { body } = request;
  const isPlain = /^text\/plain/i.test(request.headers["content-type"] ?? "");
  const spoken = isPlain && Buffer.isBuffer(body) ? { text: body.toString().trim() } : {};
  const { values } = await decodeBody(request);
  const query = z.record(z.string(), z.unknown()).parse(request.query);
  return { ...query, ...spoken, ...values };
}

/** A page of another site in the same browser may not act here. */
function refuseOtherSites(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  const { origin, host } = request.headers;
  if (origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)) return done();
  void reply.code(403).send({ error: "not from another site" });
}
