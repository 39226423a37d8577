import type { RouteGroup } from "@telebus/service";
import { decisionRoutes } from "./decisions.js";
import { moderatedRoutes } from "./moderated.js";
import type { ModerationDeps } from "./moderator.js";
import { reportRoutes } from "./reports.js";

/** `/api/moderation`: what is decided about those who write into hubs, and what was reported. */
export const moderationRoutes = (deps: ModerationDeps): RouteGroup => ({
  prefix: "/api/moderation",
  api: "Telebus distributor: moderation",
  routes: async (scope) => {
    scope.addHook("onRequest", deps.access.of("moderation"));
    await scope.register(decisionRoutes(deps));
    await scope.register(reportRoutes(deps));
    await scope.register(moderatedRoutes(deps));
  },
});
