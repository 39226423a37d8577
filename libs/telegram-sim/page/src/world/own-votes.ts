import { useCallback, useSyncExternalStore } from "react";
import { z } from "zod";
import type { Message } from "../server/message.js";
import type { Poll } from "../server/poll.js";

const KEY = "telegram-simulator-votes";
const Votes = z.record(z.string(), z.array(z.number()));

const listeners = new Set<() => void>();
let votes: z.output<typeof Votes> = restored();

function restored(): z.output<typeof Votes> {
  try {
    return Votes.parse(JSON.parse(sessionStorage.getItem(KEY) ?? "{}"));
  } catch {
    return {};
  }
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What is told of who voted how, where the simulator tells it. */
const Voters = z.looseObject({
  poll_votes: z.array(z.looseObject({ user: z.number(), options: z.array(z.number()) })),
});

/** What somebody has voted: as the simulator tells it, else as it was cast here. */
export function useOwnVote(
  message: Message,
  poll: Poll,
  me: number,
): readonly [own: readonly number[], set: (options: readonly number[]) => void] {
  const name = `${me} ${poll.id}`;
  const cast = useSyncExternalStore(subscribe, () => votes[name]);
  const told = Voters.safeParse(message).data?.poll_votes.find(({ user }) => user === me)?.options;
  const set = useCallback(
    (options: readonly number[]) => {
      votes = { ...votes, [name]: [...options] };
      sessionStorage.setItem(KEY, JSON.stringify(votes));
      for (const listener of listeners) listener();
    },
    [name],
  );
  return [cast ?? told ?? [], set];
}
