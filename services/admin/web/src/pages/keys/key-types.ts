import type { paths } from "@telebus/client";

type Keys = paths["/api/keys"];
export type ApiKey = Keys["get"]["responses"]["200"]["content"]["application/json"]["keys"][number];
/** With its secret, which is shown this once. */
export type MadeKey = Keys["post"]["responses"]["201"]["content"]["application/json"];
