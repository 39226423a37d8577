import { BotId, PersonId } from "@telebus/contracts";
import { ProblemError, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import { journeysOf } from "../domain/journey-step.js";
import type { JourneyQuery, JourneysSearchStore, StepRow } from "../journeys-search-store.js";
import type { LettersStore } from "../letters-store.js";
import type { Foundation } from "../part.js";
import { CursorQuery, cursorOf, Next, readCursor } from "./cursor.js";
import { JourneyView, journeyView } from "./journey-views.js";

export interface JourneyDeps {
  readonly base: Foundation;
  readonly search: JourneysSearchStore;
  readonly letters: LettersStore;
}

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const Query = z.object({
  update: z
    .string()
    .regex(
      /^(\d{1,16}:)?\d{1,16}$/,
      "must be an update_id, with the bot's id and a colon before it or without",
    )
    .optional()
    .describe("update_id, or <bot>:<update_id>"),
  id: z
    .string()
    .min(1)
    .max(512)
    .optional()
    .describe("Of an event, a call or a command: any step of a journey"),
  bot: z.coerce.number().pipe(BotId).optional(),
  chat: z.coerce.number().int().optional(),
  person: z.coerce.number().pipe(PersonId).optional(),
  type: z.string().max(128).optional().describe("Of an event, such as sender.call.finished.v1"),
  source: z.string().max(64).optional().describe("The service that told it"),
  kind: z.string().max(64).optional().describe("Of an update its kind, of a call its method"),
  outcome: z.string().max(64).optional().describe("Of the end of a call: ok, or how it failed"),
  failed: z
    .stringbool()
    .optional()
    .describe("true: journeys with a call that failed, expired or has an unknown fate"),
  since: instant.optional(),
  until: instant.optional(),
  ...CursorQuery,
});
const Item = z.object({
  id: z.string().describe("For /api/journeys/:id"),
  at: z.date().describe("When it began, as far as that is known"),
  type: z.string(),
  kind: z.string().nullable(),
  source: z.string(),
  owner: z.string().nullable(),
  bot: BotId.nullable(),
  chat: z.int().nullable(),
  person: z.int().nullable(),
  found: z.object({ event: z.string(), type: z.string(), at: z.date() }).describe("The step that matches"),
});
const Page = z.object({ journeys: z.array(Item), next: Next });
const Place = z.tuple([z.number(), z.string()]);
/** A journey that has more is cut. */
const MOST_STEPS = 5_000;
const MOST_LETTERS = 100;

/** `/api/journeys`: an update, and all that came of it in every service. */
export const journeyRoutes = (deps: JourneyDeps): RouteGroup => ({
  prefix: "/api/journeys",
  api: "Telebus admin: journeys",
  routes: async (scope) => {
    scope.addHook("onRequest", deps.base.access.of("journeys"));
    await scope.register(found(deps));
    await scope.register(whole(deps));
  },
});

const found =
  ({ base, search }: JourneyDeps): RouteGroup["routes"] =>
  async (scope) => {
    const summary = "Journeys that have a step which matches, the newest first";
    scope.get("/", { schema: { summary, querystring: Query, response: { 200: Page } } }, async (request) => {
      const { cursor, limit, update, id, failed: hasFailed, ...query } = request.query;
      const { bots } = base.access.callerOf(request);
      const place = readCursor(Place, cursor);
      const before = place && { at: new Date(place[0]), event: place[1] };
      const known = base.live.bots().map((bot) => bot.id);
      const wanted: JourneyQuery = { ...query, hasFailed, bots, journeys: meant({ update, id }, known) };
      const rows = await search.find(wanted, { before, limit });
      const last = rows.length === limit ? rows.at(-1) : undefined;
      return {
        journeys: await itemsOf(search, rows),
        next: last && cursorOf([last.at.getTime(), last.event]),
      };
    });
  };

/** The journeys that ids name; undefined where none was given. */
function meant(
  { update, id }: { update: string | undefined; id: string | undefined },
  bots: readonly number[],
): readonly string[] | undefined {
  if (update === undefined) return id === undefined ? undefined : journeysOf(id);
  return update.includes(":") ? [update] : bots.map((bot) => `${bot}:${update}`);
}

async function itemsOf(
  search: JourneysSearchStore,
  rows: readonly StepRow[],
): Promise<z.input<typeof Item>[]> {
  // Of several steps of one journey the newest stands for it.
  const newest = new Map(rows.toReversed().map((row) => [row.journey, row]));
  const ids = [...new Set(rows.map(({ journey }) => journey))];
  const beginnings = new Map((await search.beginnings(ids)).map((row) => [row.journey, row]));
  return ids.flatMap((id) => {
    const row = newest.get(id);
    const begun = beginnings.get(id) ?? row;
    if (row === undefined || begun === undefined) return [];
    const { at, type, kind, source, owner, bot, chat, person } = begun;
    const foundStep = { event: row.event, type: row.type, at: row.at };
    return [{ id, at, type, kind, source, owner, bot, chat, person, found: foundStep }];
  });
}

const whole =
  ({ base, search, letters }: JourneyDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/:id",
      {
        schema: {
          summary:
            "A whole journey: every step behind its cause, with the times between, and what is missing",
          params: z.object({ id: z.string().min(1).max(512) }),
          response: { 200: JourneyView },
        },
      },
      async (request) => {
        const { id } = request.params;
        const { bots } = base.access.callerOf(request);
        const steps = await search.stepsOf(id, bots, MOST_STEPS + 1);
        const dead = await letters.page({ journey: id, bots }, { limit: MOST_LETTERS });
        const isCut = steps.length > MOST_STEPS;
        const view = journeyView({
          id,
          steps: steps.slice(0, MOST_STEPS),
          isCut,
          dead,
          now: base.clock.now(),
        });
        if (view === undefined) throw new ProblemError(404, "no journey of this id is known");
        return view;
      },
    );
  };
