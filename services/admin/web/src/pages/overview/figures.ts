import type { paths } from "@telebus/client";
import { $api } from "../../api/client.js";

type Ok<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { "application/json": infer Answer } } } };
}
  ? Answer
  : never;
export type History = Ok<"/api/flow/history">;
export type Overview = Ok<"/api/flow/overview">;

const RENEW_MS = 15_000;

/** What needs attention, and how much there is of everything. */
export const useOverview = () =>
  $api.useQuery("get", "/api/flow/overview", {}, { refetchInterval: RENEW_MS });

/** A figure of each minute of the last hour; undefined while it is on its way. */
export function useLastHour(
  figure: (point: History["points"][number]) => number,
): readonly number[] | undefined {
  const { data } = $api.useQuery(
    "get",
    "/api/flow/history",
    { params: { query: { span: "hour" } } },
    { refetchInterval: 2 * RENEW_MS },
  );
  return data?.points.map(figure);
}
