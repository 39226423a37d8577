import { ProblemError, type Access, type ApiRequest } from "@telebus/service";
import { z } from "zod";
import type { HubCatalogStore } from "../hub-catalog-store.js";

interface Deps {
  access: Access;
  catalog: Pick<HubCatalogStore, "find">;
}

const Named = z.looseObject({
  bot: z.int().optional().catch(undefined),
  hub: z.int().optional().catch(undefined),
  id: z.int().optional().catch(undefined),
});

/**
 * Keys that are bound to bots reach the hubs of those alone; others, and those that are not there, get one answer. Runs
 * when a request has been read: hubs are `id` in the path of hubs, `hub` everywhere else.
 */
export const onlyTheirBots =
  ({ access, catalog }: Deps, hubId: "id" | "hub") =>
  async (request: ApiRequest): Promise<void> => {
    const caller = access.callerOf(request);
    if (caller.bots === undefined) return;
    for (const part of [request.params, request.query, request.body]) {
      const { bot, hub, id } = Named.safeParse(part).data ?? {};
      if (bot !== undefined && !caller.mayUse(bot))
        throw new ProblemError(422, "bot: this deployment has no such bot");
      const named = hubId === "id" ? (id ?? hub) : hub;
      if (named === undefined) continue;
      const known = await catalog.find(named);
      if (known === undefined || !caller.mayUse(known.bot))
        throw new ProblemError(404, "there is no such hub");
    }
  };
