import { useMemo } from "react";
import { useUrlState } from "../../ui/use-url-state.js";
import { chatTypes, oneOf, roles, sorts, states, type ChatFilters } from "./chat-types.js";

const HOUR_MS = 3_600_000;
/** Spans that "active since" offers, in hours. */
export const spans = ["24", "168", "720"] as const;

/** What the address asks for, as the API wants it. */
export function useChatFilters(): ChatFilters {
  const [bot] = useUrlState("bot");
  const [type] = useUrlState("type");
  const [state] = useUrlState("state");
  const [role] = useUrlState("role");
  const [active] = useUrlState("active");
  const [q] = useUrlState("search");
  const [sort] = useUrlState("sort");
  return useMemo(() => {
    const hours = oneOf(spans, active);
    const chosen = {
      type: oneOf(chatTypes, type),
      state: oneOf(states, state),
      role: oneOf(roles, role),
      sort: oneOf(sorts, sort),
    };
    return {
      ...(/^\d+$/.test(bot) && { bot: Number(bot) }),
      ...(chosen.type && { type: chosen.type }),
      ...(chosen.state && { state: chosen.state }),
      ...(chosen.role && { role: chosen.role }),
      ...(chosen.sort && { sort: chosen.sort }),
      ...(hours && { activeSince: hoursAgo(Number(hours)) }),
      ...(q !== "" && { q }),
    };
  }, [bot, type, state, role, active, q, sort]);
}

/** By the full hour: the same question within an hour is asked once. */
const hoursAgo = (hours: number): string =>
  new Date((Math.floor(Date.now() / HOUR_MS) - hours) * HOUR_MS).toISOString();
