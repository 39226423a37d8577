import type { BotFault } from "./bot-faults.js";

/** How a bot is, in one word. */
export const botStates = ["removed", "off", "token-refused", "new", "faulty", "ok"] as const;
export type BotState = (typeof botStates)[number];

interface Bot {
  readonly username: string;
  readonly isOn: boolean;
  readonly removedAt: Date | null;
  readonly tokenRefusal: string | null;
  readonly check: { readonly faults: readonly BotFault[] } | null;
}

export function stateOf({ username, isOn, removedAt, tokenRefusal, check }: Bot): BotState {
  if (removedAt !== null) return "removed";
  if (tokenRefusal !== null) return "token-refused";
  if (!isOn) return "off";
  if (check !== null && check.faults.length > 0) return "faulty";
  return username === "" ? "new" : "ok";
}
