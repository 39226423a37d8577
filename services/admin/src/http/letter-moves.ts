import { ProblemError, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import { Filter, knownLetter, Params, within, type LetterDeps } from "./known-letter.js";
import { letterView, LetterView } from "./letter-views.js";

/** At once; who has more asks again. */
const MOST = 500;
const evenOld = z
  .boolean()
  .default(false)
  .describe("Also after more than 7 days, when those who have handled it before may do so again");
const ReplayOne = z
  .object({
    body: z
      .record(z.string(), z.unknown())
      .optional()
      .describe("The event's data in place of what was put aside; checked against its contract"),
    evenOld,
  })
  .nullish();
const Which = Filter.extend({ ids: z.array(z.int().positive()).max(MOST).optional() });
const Limit = z.int().min(1).max(MOST).default(MOST).describe("At most so many, the oldest first");
const Report = z.object({
  replayed: z.array(z.int()),
  refused: z.array(z.object({ id: z.int(), reason: z.string() })),
});
const Moved = z.object({ letters: z.array(z.int()) });

/** What is done about dead letters: one, or all that match. */
export const letterMoves =
  (deps: LetterDeps): RouteGroup["routes"] =>
  async (scope) => {
    await scope.register(replays(deps));
    await scope.register(drops(deps));
  };

const replays =
  (deps: LetterDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.post(
      "/:id/replay",
      {
        schema: {
          summary: "Publish its event once more, as it was or with another body",
          params: Params,
          body: ReplayOne,
          response: { 200: LetterView },
        },
      },
      async (request) => {
        const { id } = await knownLetter(deps, request, request.params.id);
        const { by } = within(deps, request);
        const { body, evenOld: old } = request.body ?? { evenOld: false };
        const wish = { by, evenOld: old, ...(body !== undefined && { body }) };
        const { refused } = await deps.desk.replay({ ids: [id] }, wish, 1);
        const [refusal] = refused;
        if (refusal !== undefined) throw new ProblemError(422, refusal.reason);
        return letterView(await knownLetter(deps, request, id));
      },
    );
    scope.post(
      "/replay",
      {
        schema: {
          summary: "Publish the events of all open ones that match once more, the oldest first",
          body: Which.extend({ evenOld, limit: Limit }),
          response: { 200: Report },
        },
      },
      async (request) => {
        const { evenOld: old, limit, ...which } = request.body;
        const { bots, by } = within(deps, request);
        const { replayed, refused } = await deps.desk.replay({ ...which, bots }, { by, evenOld: old }, limit);
        return { replayed: [...replayed], refused: [...refused] };
      },
    );
  };

const drops =
  (deps: LetterDeps): RouteGroup["routes"] =>
  async (scope) => {
    for (const [word, to, summary] of [
      ["drop", "dropped", "Nothing is to be done about it; it is kept and can be restored"],
      ["restore", "open", "It was dropped too early: it is open again"],
    ] as const) {
      scope.post(
        `/:id/${word}`,
        { schema: { summary, params: Params, response: { 200: LetterView } } },
        async (request) => {
          const { id } = await knownLetter(deps, request, request.params.id);
          await deps.desk.move({ ids: [id] }, to, within(deps, request).by, 1);
          return letterView(await knownLetter(deps, request, id));
        },
      );
      scope.post(
        `/${word}`,
        {
          schema: {
            summary: `The same for all that match: ${summary}`,
            body: Which.extend({ limit: Limit }),
            response: { 200: Moved },
          },
        },
        async (request) => {
          const { limit, ...which } = request.body;
          const { bots, by } = within(deps, request);
          const state = to === "open" ? "dropped" : "open";
          return { letters: [...(await deps.desk.move({ ...which, state, bots }, to, by, limit))] };
        },
      );
    }
  };
