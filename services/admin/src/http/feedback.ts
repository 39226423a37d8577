import { randomUUID } from "node:crypto";
import { BotId, PersonId, type EventDraft } from "@telebus/contracts";
import { ProblemError, type Access, type Database, type Outbox, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { FeedbackDesk } from "../feedback-desk.js";
import type { FeedbackStore, FeedbackThread } from "../feedback-store.js";

interface FeedbackRouteDeps {
  readonly db: Database;
  readonly outbox: Outbox;
  readonly access: Access;
  readonly feedback: FeedbackStore;
  readonly desk: FeedbackDesk;
}

const State = z.enum(["open", "answered", "closed"]);
const Thread = z.object({
  id: z.int(),
  bot: BotId,
  person: z.int(),
  chat: z.int(),
  name: z.string(),
  state: State,
  createdAt: z.date(),
  changedAt: z.date(),
});
const Message = z.object({
  at: z.date(),
  answeredBy: z.string().nullable().describe("Null: the person's own words"),
  text: z.string(),
});
const Listed = Thread.extend({
  last: z.string().describe("How the last thing that was said begins"),
  isLastTheirs: z.boolean().describe("The person said it, and waits"),
});
const Page = z.object({
  feedback: z.array(Listed),
  next: z.int().optional().describe("Give it as `before` for the next page; absent on the last"),
});
const Query = z.object({
  bot: z.coerce.number().pipe(BotId).optional(),
  state: State.optional(),
  person: z.coerce.number().pipe(PersonId).optional(),
  search: z.string().trim().min(1).max(100).optional().describe("Part of the name, or of what was said"),
  before: z.coerce.number().int().positive().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
const Params = z.object({ id: z.coerce.number().int().positive() });

type ApiRequest = Parameters<Access["callerOf"]>[0];
type KnownThread = (request: ApiRequest, id: number) => Promise<FeedbackThread>;

/** `/api/feedback`: the inbox of what people have told operators. */
export const feedbackRoutes = (deps: FeedbackRouteDeps): RouteGroup => ({
  prefix: "/api/feedback",
  api: "Telebus admin: feedback",
  routes: async (scope) => {
    const { access, feedback } = deps;
    scope.addHook("onRequest", access.of("feedback", "people"));
    const known: KnownThread = async (request, id) => {
      const thread = await feedback.find(id);
      if (thread === undefined || !access.callerOf(request).mayUse(thread.bot))
        throw new ProblemError(404, "There is no such feedback");
      return thread;
    };
    await scope.register(read(deps, known));
    await scope.register(changed(deps, known));
  },
});

const read =
  ({ access, feedback }: FeedbackRouteDeps, known: KnownThread): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/",
      { schema: { summary: "Feedback, the newest first", querystring: Query, response: { 200: Page } } },
      async (request, _reply) => {
        const { bot, ...query } = request.query;
        const caller = access.callerOf(request);
        if (bot !== undefined && !caller.mayUse(bot)) return { feedback: [] };
        const bots = bot === undefined ? caller.bots : [bot];
        const page = await feedback.page({ ...query, bots });
        return { feedback: [...page], next: page.length === query.limit ? page.at(-1)?.id : undefined };
      },
    );
    scope.get(
      "/:id",
      {
        schema: {
          summary: "All that was said",
          params: Params,
          response: { 200: Thread.extend({ messages: z.array(Message) }) },
        },
      },
      async (request, _reply) => {
        const thread = await known(request, request.params.id);
        return { ...thread, messages: [...(await feedback.messagesOf(thread.id))] };
      },
    );
  };

const changed =
  ({ db, outbox, access, desk }: FeedbackRouteDeps, known: KnownThread): RouteGroup["routes"] =>
  async (scope) => {
    const commit = (work: () => Promise<readonly EventDraft[] | undefined>): Promise<void> =>
      db.transaction(async () => {
        const id = `feedback:${randomUUID()}`;
        await outbox.add({ id, journeyId: id }, "feedback", (await work()) ?? []);
      });
    scope.post(
      "/:id/answers",
      {
        schema: {
          summary: "Answer; the person gets it with their own words above it",
          params: Params,
          body: z.strictObject({ text: z.string().trim().min(1).max(3_000) }),
          response: { 202: z.null() },
        },
      },
      async (request, reply) => {
        const { id } = await known(request, request.params.id);
        await commit(() => desk.answer(id, request.body.text, access.callerOf(request).name));
        return reply.code(202).send(null);
      },
    );
    scope.patch(
      "/:id",
      {
        schema: {
          summary: "Close it, or open it again",
          params: Params,
          body: z.strictObject({ state: z.enum(["open", "closed"]) }),
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        const { id } = await known(request, request.params.id);
        await commit(() => desk.setState(id, request.body.state, access.callerOf(request).name));
        return reply.code(204).send(null);
      },
    );
  };
