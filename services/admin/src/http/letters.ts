import { ProblemError, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import { letterStates } from "../domain/letter-state.js";
import { Filter, knownLetter, Params, type LetterDeps } from "./known-letter.js";
import {
  letterDetail,
  LetterDetail,
  letterView,
  LetterView,
  revealedLetter,
  RevealedLetter,
} from "./letter-views.js";
import { letterMoves } from "./letter-moves.js";

const Query = Filter.extend({
  state: z.enum([...letterStates, "any"]).default("open"),
  before: z.coerce.number().int().positive().optional().describe("`next` of the page before"),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
const Page = z.object({
  letters: z.array(LetterView),
  next: z.int().optional().describe("The next page's `before`; absent on the last one"),
});
const Counts = z.object({
  services: z.array(
    z.object({ service: z.string(), state: z.enum(letterStates), letters: z.int(), oldest: z.date() }),
  ),
});

/** `/api/dead-letters`: what nobody could handle, and what is done about it. */
export const letterRoutes = (deps: LetterDeps): RouteGroup => ({
  prefix: "/api/dead-letters",
  api: "Telebus admin: dead letters",
  routes: async (scope) => {
    scope.addHook("onRequest", deps.base.access.of("dead-letters"));
    await scope.register(listed(deps));
    await scope.register(inspected(deps));
    await scope.register(letterMoves(deps));
  },
});

const listed =
  ({ base, letters }: LetterDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/",
      { schema: { summary: "Dead letters, the newest first", querystring: Query, response: { 200: Page } } },
      async (request) => {
        const { before, limit, state, ...filter } = request.query;
        const { bots } = base.access.callerOf(request);
        const which = { ...filter, bots, state: state === "any" ? undefined : state };
        const rows = await letters.page(which, { before, limit });
        return {
          letters: rows.map(letterView),
          next: rows.length === limit ? rows.at(-1)?.id : undefined,
        };
      },
    );
    scope.get(
      "/counts",
      { schema: { summary: "How many there are, by service and state", response: { 200: Counts } } },
      async (request) => {
        const { bots } = base.access.callerOf(request);
        return { services: await letters.counts({ bots }) };
      },
    );
  };

const inspected =
  (deps: LetterDeps): RouteGroup["routes"] =>
  async (scope) => {
    const { base, desk } = deps;
    scope.get(
      "/:id",
      {
        schema: {
          summary: "One dead letter, without what people wrote",
          params: Params,
          response: { 200: LetterDetail },
        },
      },
      async (request) => {
        const row = await knownLetter(deps, request, request.params.id);
        return letterDetail(row, await desk.read(row));
      },
    );
    scope.post(
      "/:id/reveal",
      {
        schema: {
          summary: "All that it holds, also what people wrote; who has looked is noted",
          params: Params,
          response: { 200: RevealedLetter },
        },
      },
      async (request) => {
        const row = await knownLetter(deps, request, request.params.id);
        const kept = await desk.read(row);
        if (kept === undefined) throw new ProblemError(410, "its content is not kept any more");
        const actor = base.access.callerOf(request).name;
        const about = { subject: `letter:${row.id}`, bot: row.bot ?? undefined };
        await base.audit.record({ actor, action: "letter.revealed", ...about });
        return revealedLetter(row.id, kept);
      },
    );
  };
