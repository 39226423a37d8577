import { useMemo } from "react";
import { useUrlState } from "../../ui/use-url-state.js";
import { states, type LetterFilter } from "./letter-types.js";

const SHORTEST_REASON = 2;

/** What the address says about which letters are meant; open ones where it says nothing. */
export function useLetterFilter(): LetterFilter {
  const [state] = useUrlState("state");
  const [service] = useUrlState("service");
  const [bot] = useUrlState("bot");
  const [reason] = useUrlState("reason");
  return useMemo(
    () => ({
      state: state === "any" ? "any" : (states.find((one) => one === state) ?? "open"),
      ...(service !== "" && { service }),
      ...(bot !== "" && { bot: Number(bot) }),
      ...(reason.length >= SHORTEST_REASON && { reason }),
    }),
    [state, service, bot, reason],
  );
}
