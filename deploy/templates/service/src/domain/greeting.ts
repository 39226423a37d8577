/** How to greet a chat that joins: for the first time, again, or not at all because the last time is not long ago. */
export type GreetingKind = "greeting" | "greeting-again" | "none";

/** Which greeting is due at `now`, where the chat was greeted `last` and not again within `pauseMs`. */
export function greetingDue(last: Date | undefined, now: Date, pauseMs: number): GreetingKind {
  if (last === undefined) return "greeting";
  return now.getTime() - last.getTime() >= pauseMs ? "greeting-again" : "none";
}
