import { $api } from "../../api/client.js";
import type { ChatPlace, Statistics } from "./chat-types.js";
import { useDays } from "./use-totals.js";

/** One chat in numbers, over the chosen time. */
export function useStatistics({ bot, chat }: ChatPlace): {
  readonly statistics: Statistics | undefined;
  readonly error: unknown;
} {
  const [days] = useDays();
  const { data, error } = $api.useQuery(
    "get",
    "/api/bots/{bot}/chats/{chat}/stats",
    { params: { path: { bot, chat }, query: { days: Number(days) } } },
    { placeholderData: (before) => before },
  );
  // As text it comes with `format=csv` alone.
  return { statistics: typeof data === "string" ? undefined : data, error };
}
