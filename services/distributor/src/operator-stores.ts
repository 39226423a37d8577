import type { Database } from "@telebus/service";
import { createHubCatalogStore, type HubCatalogStore } from "./hub-catalog-store.js";
import { createHubFileStore, type HubFileStore } from "./hub-file-store.js";
import { createHubMapStore, type HubMapStore } from "./hub-map-store.js";
import { createRouteStore, type RouteStore } from "./route-store.js";
import { createTrafficStore, type TrafficStore } from "./traffic-store.js";

/** What operators see and change: hubs, routes, their files, and what was said lately. */
export interface OperatorStores {
  readonly catalog: HubCatalogStore;
  readonly routes: RouteStore;
  readonly files: HubFileStore;
  readonly traffic: TrafficStore;
  readonly map: HubMapStore;
}

export function createOperatorStores(db: Database): OperatorStores {
  const catalog = createHubCatalogStore(db);
  const routes = createRouteStore(db);
  const files = createHubFileStore(db, { catalog, routes });
  return { catalog, routes, files, traffic: createTrafficStore(db), map: createHubMapStore(db) };
}
