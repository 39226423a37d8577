import { ChatId } from "@telebus/contracts";
import type { RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { BroadcastRow } from "../broadcasts-store.js";
import type { BroadcastMove } from "../domain/broadcast-state.js";
import { BroadcastDetails, detailsOf } from "./broadcast-views.js";
import { knownBroadcast, Params, type BroadcastDeps } from "./known-broadcast.js";

const At = z.strictObject({
  at: z.iso.datetime({ offset: true }).describe("With its time zone: 2026-05-01T09:00:00+02:00"),
});
const To = z.strictObject({ chat: ChatId.describe("Where the test goes: your own chat with the bot") });

const SUMMARIES: Readonly<Record<Exclude<BroadcastMove, "schedule">, string>> = {
  unschedule: "A draft again",
  start: "Send it now",
  pause:
    "Send nothing more until it is resumed; what the sender has already, about three seconds of it, still goes",
  resume: "Go on where it was paused",
  cancel: "Send nothing more, for good",
};
const MOVES = ["unschedule", "start", "pause", "resume", "cancel"] as const;

/** What is done with a broadcast. */
export const moveRoutes =
  (deps: BroadcastDeps): RouteGroup["routes"] =>
  async (scope) => {
    const { store, desk } = deps;
    const seen = async (row: BroadcastRow) => detailsOf(row, await store.progress(row.id));
    for (const move of MOVES)
      scope.post(
        `/:id/${move}`,
        { schema: { summary: SUMMARIES[move], params: Params, response: { 200: BroadcastDetails } } },
        async (request) => {
          const { row, caller } = await knownBroadcast(deps, request, request.params.id);
          return seen(await desk.move(row, move, caller.name));
        },
      );
    scope.post(
      "/:id/schedule",
      {
        schema: {
          summary: "Send it by itself at a time",
          params: Params,
          body: At,
          response: { 200: BroadcastDetails },
        },
      },
      async (request) => {
        const { row, caller } = await knownBroadcast(deps, request, request.params.id);
        return seen(await desk.schedule(row, new Date(request.body.at), caller.name));
      },
    );
    scope.post(
      "/:id/test",
      {
        schema: {
          summary: "Send it to one chat, as the others would get it; how that went is told by `trial`",
          params: Params,
          body: To,
          response: { 202: BroadcastDetails },
        },
      },
      async (request, reply) => {
        const { row, caller } = await knownBroadcast(deps, request, request.params.id);
        return reply.code(202).send(await seen(await desk.test(row, request.body.chat, caller.name)));
      },
    );
  };
