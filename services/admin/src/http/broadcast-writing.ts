import type { RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { BroadcastRow } from "../broadcasts-store.js";
import { BroadcastDetails, BroadcastEdit, detailsOf, NewBroadcast } from "./broadcast-views.js";
import { knownBroadcast, Params, type BroadcastDeps } from "./known-broadcast.js";

/** Drafts are made, seen and changed. */
export const writingRoutes =
  (deps: BroadcastDeps): RouteGroup["routes"] =>
  async (scope) => {
    await scope.register(copied(deps));
    const { base, store, desk } = deps;
    const seen = async (row: BroadcastRow) => detailsOf(row, await store.progress(row.id));
    scope.post(
      "/",
      {
        schema: {
          summary: "Write a broadcast; nothing is sent yet",
          body: NewBroadcast,
          response: { 201: BroadcastDetails },
        },
      },
      async (request, reply) => {
        const caller = base.access.callerOf(request);
        const row = await desk.write(request.body, caller);
        return reply.code(201).send(await seen(row));
      },
    );
    scope.get(
      "/:id",
      {
        schema: {
          summary: "A broadcast and how far it has come",
          params: Params,
          response: { 200: BroadcastDetails },
        },
      },
      async (request) => seen((await knownBroadcast(deps, request, request.params.id)).row),
    );
    scope.patch(
      "/:id",
      {
        schema: {
          summary: "Write a draft, or one that is scheduled, otherwise",
          params: Params,
          body: BroadcastEdit,
          response: { 200: BroadcastDetails },
        },
      },
      async (request) => {
        const { row, caller } = await knownBroadcast(deps, request, request.params.id);
        return seen(await desk.edit(row, request.body, caller));
      },
    );
  };

/** Drafts go, and come again. */
const copied =
  (deps: BroadcastDeps): RouteGroup["routes"] =>
  async (scope) => {
    const { store, desk } = deps;
    scope.delete(
      "/:id",
      { schema: { summary: "Throw a draft away", params: Params, response: { 204: z.null() } } },
      async (request, reply) => {
        const { row, caller } = await knownBroadcast(deps, request, request.params.id);
        await desk.remove(row, caller);
        return reply.code(204).send(null);
      },
    );
    const copies = {
      clone: "The same once more, as a draft",
      retry:
        "The same as a draft for those who did not get it: not where the bot is blocked, nor where it may have arrived",
    } as const;
    for (const copy of ["clone", "retry"] as const)
      scope.post(
        `/:id/${copy}`,
        { schema: { summary: copies[copy], params: Params, response: { 201: BroadcastDetails } } },
        async (request, reply) => {
          const { row, caller } = await knownBroadcast(deps, request, request.params.id);
          const draft = await desk[copy](row, caller);
          return reply.code(201).send(detailsOf(draft, await store.progress(draft.id)));
        },
      );
  };
