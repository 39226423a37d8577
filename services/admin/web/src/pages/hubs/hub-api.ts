import { dataOf } from "@telebus/client";
import { api } from "../../api/client.js";
import type { HubChange } from "./hub-values.js";
import type { Direction, ImportView, RouteKey } from "./hub-types.js";

/** A hub with its routes as YAML. */
export const exportHub = (id: number): Promise<string> =>
  dataOf(api.GET("/api/hubs/{id}/export", { params: { path: { id } }, parseAs: "text" })).then(String);

interface Importing {
  readonly bot: number;
  readonly yaml: string;
  /** Without it nothing changes. */
  readonly isApplied: boolean;
  readonly isPruned?: boolean;
}

/** What a hub's YAML would change, or changes it. */
export const importHub = ({ bot, yaml, isApplied, isPruned = false }: Importing): Promise<ImportView> =>
  dataOf(
    api.POST("/api/hubs/import", {
      params: { query: { bot, apply: String(isApplied), prune: String(isPruned) } },
      headers: { "content-type": "application/yaml" },
      body: yaml,
      bodySerializer: (text: string) => text,
    }),
  );

/** Changes what is said of it; the rest stays. */
export const changeHub = (id: number, change: HubChange) =>
  dataOf(api.PATCH("/api/hubs/{id}", { params: { path: { id } }, body: change }));

/** Makes a route, or makes it so. */
export const putRoute = (key: RouteKey, as: Direction, policy: Readonly<Record<string, unknown>> = {}) =>
  dataOf(
    api.PUT("/api/routes/{hub}/{chat}/{thread}", {
      params: { path: key },
      body: { as, policy: { ...policy } },
    }),
  );

export const removeRoute = (key: RouteKey) =>
  api.DELETE("/api/routes/{hub}/{chat}/{thread}", { params: { path: key } });
