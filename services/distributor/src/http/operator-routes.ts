import type { RouteGroup } from "@telebus/service";
import { hubRoutes, type HubDeps } from "./hubs.js";
import { routeRoutes, type RouteDeps } from "./routes.js";

/** All that operators do over HTTP. */
export const operatorRoutes = (deps: HubDeps & RouteDeps): readonly RouteGroup[] => [
  hubRoutes(deps),
  routeRoutes(deps),
];
