import { checkSameOrigin, type RouteGroup } from "@telebus/service";
import type { AuthDeps } from "./auth-answers.js";
import { authLinkRoutes } from "./auth-links.js";
import { authPasswordRoutes } from "./auth-password.js";
import { authSessionRoutes } from "./auth-sessions.js";
import { authTelegramRoutes } from "./auth-telegram.js";

/** `/auth`: signing in to the dashboard and out of it. */
export const authRoutes = (deps: AuthDeps): RouteGroup => ({
  prefix: "/auth",
  api: "Telebus control plane: signing in",
  routes: async (scope) => {
    scope.addHook("onRequest", async (request) => {
      // Nobody is signed in by a page of somebody else either: not even as that somebody.
      if (request.method !== "GET") checkSameOrigin(request);
    });
    await scope.register(authSessionRoutes(deps));
    await scope.register(authPasswordRoutes(deps));
    await scope.register(authLinkRoutes(deps));
    await scope.register(authTelegramRoutes(deps));
  },
});
