import type { paths } from "@telebus/client";

export type Task =
  paths["/api/tasks"]["get"]["responses"]["200"]["content"]["application/json"]["tasks"][number];
export type TaskKind =
  paths["/api/tasks/kinds"]["get"]["responses"]["200"]["content"]["application/json"]["kinds"][number];
export type TaskRun =
  paths["/api/tasks/{id}/runs"]["get"]["responses"]["200"]["content"]["application/json"]["runs"][number];

export const TASKS = "/api/tasks";

/** Its turn comes by itself. */
export const isOn = ({ state }: Pick<Task, "state">): boolean =>
  state === "waiting" || state === "running" || state === "restarting";
