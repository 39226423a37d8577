import type { paths } from "@telebus/client";

/** One line of the log. */
export type Entry =
  paths["/api/people/{id}/history"]["get"]["responses"]["200"]["content"]["application/json"]["entries"][number];
