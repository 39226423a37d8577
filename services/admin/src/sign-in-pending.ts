import { createHash, randomBytes, randomInt } from "node:crypto";
import { SessionHolder, secretMatcher } from "@telebus/service";
import type { State } from "@telebus/state";
import { z } from "zod";

const Pending = z.object({
  who: SessionHolder,
  /** What the browser shows, among what the chat offers. */
  number: z.number(),
  secretHash: z.string(),
  state: z.enum(["waiting", "confirmed", "refused"]),
});
type Pending = z.output<typeof Pending>;

/** A browser that has opened a link out of a chat, and waits until its number is pressed there. */
export interface Waiting {
  /** What the browser asks with. */
  readonly pending: string;
  readonly id: string;
  readonly number: number;
  /** What the chat offers, the right one among them. */
  readonly choices: readonly number[];
}

/** Sign-ins that the person has to confirm in the chat where they got the link: a link that was passed on opens nothing. */
export interface PendingSignIns {
  begin(who: SessionHolder): Promise<Waiting>;
  /** What has become of it; the one who is let in is let in once. */
  ask(pending: string): Promise<SessionHolder | "waiting" | "refused">;
  /** A number was pressed; undefined: none of them. Only the person themself may. */
  answer(id: string, person: number, number: number | undefined): Promise<"confirmed" | "refused" | "over">;
}

export const PENDING_TTL_MS = 180_000;

const keyOf = (id: string): string => `sign-in-pending:${id}`;
const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

export function createPendingSignIns(state: State): PendingSignIns {
  const find = async (id: string): Promise<{ text: string; found: Pending } | undefined> => {
    const text = await state.get(keyOf(id));
    return text === null ? undefined : { text, found: Pending.parse(JSON.parse(text)) };
  };
  return {
    begin: async (who) => {
      const choices = threeNumbers();
      const number = choices[randomInt(choices.length)] ?? 0;
      // A letter first: in the data of a button a number would come back as one.
      const id = `s${randomBytes(9).toString("base64url")}`;
      const secret = randomBytes(32).toString("base64url");
      const pending: Pending = { who, number, secretHash: hashOf(secret), state: "waiting" };
      await state.set(keyOf(id), JSON.stringify(pending), { ttlMs: PENDING_TTL_MS });
      return { pending: `${id}.${secret}`, id, number, choices };
    },
    ask: async (pending) => {
      const [id = "", secret = ""] = pending.split(".");
      const one = await find(id);
      if (one === undefined || !secretMatcher(one.found.secretHash)(hashOf(secret))) return "refused";
      const { state: outcome, who } = one.found;
      if (outcome !== "confirmed") return outcome;
      const isOurs = await state.compareAndSet(keyOf(id), one.text, null, { ttlMs: 1 });
      return isOurs ? who : "refused";
    },
    answer: async (id, person, number) => {
      const one = await find(id);
      if (one?.found.who.kind !== "person" || one.found.who.id !== person) return "over";
      const outcome = number === one.found.number ? "confirmed" : "refused";
      // Pressed again by a handler that runs twice, it is what it was.
      if (one.found.state !== "waiting") return one.found.state === outcome ? outcome : "over";
      const next = JSON.stringify({ ...one.found, state: outcome });
      const isDone = await state.compareAndSet(keyOf(id), one.text, next, { ttlMs: PENDING_TTL_MS });
      return isDone ? outcome : "over";
    },
  };
}

function threeNumbers(): readonly number[] {
  const numbers = new Set<number>();
  while (numbers.size < 3) numbers.add(randomInt(10, 100));
  return [...numbers];
}
