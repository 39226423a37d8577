import { $api } from "../../api/client.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { oneOf } from "./chat-types.js";

/** Spans of charts, in days. */
export const daySpans = ["7", "30", "90", "365"] as const;
const USUAL = "30";

/** The span that the address asks for. */
export function useDays(): readonly [string, (days: string) => void] {
  const [days, setDays] = useUrlState("days");
  return [oneOf(daySpans, days) ?? USUAL, (next) => setDays(next === USUAL ? "" : next)];
}

/** All chats together: now, and by day. */
export function useTotals(bot: number | undefined) {
  const [days] = useDays();
  const query = { days: Number(days), ...(bot !== undefined && { bot }) };
  return $api.useQuery(
    "get",
    "/api/chats/totals",
    { params: { query } },
    { placeholderData: (before) => before },
  );
}
