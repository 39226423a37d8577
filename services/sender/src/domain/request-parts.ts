import type { CallOutcome, SendPart, SendStatus, SendView } from "@telebus/contracts";

/** In the ids of the events that a request's further parts become. */
export const PART_HANDLER = "part";

/** The ids of the calls that one request became: its own, and those that follow it. */
export const partIds = (id: string, count: number): string[] => [
  id,
  ...Array.from({ length: count - 1 }, (_, n) => `${id}:${PART_HANDLER}:${n}`),
];

/** How a request stands that became these calls: as the first that is not over, else as the first that went wrong. */
export function requestView(id: string, parts: readonly SendPart[]): SendView {
  const [first, ...others] = parts;
  if (first !== undefined && others.length === 0) return { ...first, id };
  const outcomes = parts.flatMap(({ outcome }) => outcome ?? []);
  const pending = parts.find(({ outcome }) => outcome === undefined);
  if (pending !== undefined) return { id, status: pending.status, parts: [...parts] };
  const outcome = outcomeOf(outcomes);
  return { id, status: statusOf(outcome), outcome, parts: [...parts] };
}

const statusOf = ({ status }: CallOutcome): SendStatus => status;

/** Of the whole: Telegram's results and all message ids in their order, or what became of the first that failed. */
function outcomeOf(outcomes: readonly CallOutcome[]): CallOutcome {
  const done = outcomes.flatMap((outcome) => (outcome.status === "ok" ? [outcome] : []));
  const wrong = outcomes.find(({ status }) => status !== "ok");
  if (wrong !== undefined) return wrong;
  const migratedTo = done.find((outcome) => outcome.migratedTo !== undefined)?.migratedTo;
  return {
    status: "ok",
    result: done.map(({ result }) => result),
    messageIds: done.flatMap(({ messageIds }) => messageIds),
    ...(migratedTo !== undefined && { migratedTo }),
  };
}
