import { replayOf, type KeptLetter } from "@telebus/bus";
import type { EncodedEvent } from "@telebus/contracts";
import { faultOf } from "./domain/letter-faults.js";
import { jsonIn } from "./domain/letter-facts.js";
import type { LetterFilter, LetterRow, LettersStore } from "./letters-store.js";
import type { Foundation } from "./part.js";
import type { LetterState } from "./domain/letter-state.js";

/** What became of letters that somebody wanted to be replayed. */
export interface ReplayReport {
  readonly replayed: readonly number[];
  readonly refused: readonly { readonly id: number; readonly reason: string }[];
}

export interface ReplayWish {
  /** As in the audit log. */
  readonly by: string;
  /** In place of the body that was put aside. */
  readonly body?: unknown;
  /** Also those that are older than the memory of those who have handled them. */
  readonly evenOld?: boolean | undefined;
}

/** What operators do about letters; each is audited. */
export interface LettersDesk {
  /** In the order in which they were put aside, at most `limit` of them. */
  replay(which: LetterFilter, wish: ReplayWish, limit: number): Promise<ReplayReport>;
  /** Marks them as dropped, or as open again. @returns which those were */
  move(which: LetterFilter, to: "open" | "dropped", by: string, limit: number): Promise<readonly number[]>;
  /** The letter itself; undefined when the stream does not keep it any more. */
  read(row: Pick<LetterRow, "box" | "sequence">): Promise<KeptLetter | undefined>;
}

type Deps = Pick<Foundation, "audit" | "bus" | "clock" | "db" | "outbox"> & {
  readonly letters: LettersStore;
};

/** Read and published in one transaction; each may have half a mebibyte. */
const BATCH = 50;
/** Inboxes remember for eight days what they have done. */
const REMEMBERED_MS = 7 * 86_400_000;

export function createLettersDesk(deps: Deps): LettersDesk {
  const { audit, db, letters } = deps;
  return {
    read: reading(deps),
    replay: replaying(deps),
    move: (which, to, by, limit) =>
      db.transaction(async () => {
        const from: LetterState[] = to === "open" ? ["dropped"] : ["open", "replayed"];
        const rows = (await letters.lock(which, limit)).filter(({ state }) => from.includes(state));
        const action = to === "open" ? "letter.restored" : "letter.dropped";
        for (const row of rows) await audit.record({ actor: by, action, ...aboutLetter(row) });
        const ids = rows.map(({ id }) => id);
        await letters.mark(ids, to, by);
        return ids;
      }),
  };
}

const reading =
  ({ bus }: Pick<Deps, "bus">): LettersDesk["read"] =>
  async ({ box, sequence }) =>
    (await bus.letters.name()) === box ? bus.letters.read(sequence) : undefined;

function replaying(deps: Deps): LettersDesk["replay"] {
  const { audit, db, letters, outbox } = deps;
  const prepare = preparing(deps);
  const replayBatch = (which: LetterFilter, wish: ReplayWish): Promise<ReplayReport> =>
    db.transaction(async () => {
      const replayed: number[] = [];
      const refused: { id: number; reason: string }[] = [];
      for (const row of await letters.lock(which, BATCH)) {
        const outcome = await prepare(row, wish);
        if (typeof outcome === "string") {
          refused.push({ id: row.id, reason: outcome });
          continue;
        }
        await outbox.addEncoded([outcome]);
        const about = aboutLetter(row, { isEdited: "body" in wish });
        await audit.record({ actor: wish.by, action: "letter.replayed", ...about });
        replayed.push(row.id);
      }
      await letters.mark(replayed, "replayed", wish.by);
      return { replayed, refused };
    });

  return async (which, wish, limit) => {
    const { state = "open", bots } = which;
    // Chosen once: what is put aside again meanwhile is not replayed in the same go.
    const ids = which.ids ?? (await letters.oldest({ ...which, state }, limit)).map(({ id }) => id);
    const reports: ReplayReport[] = [];
    for (let at = 0; at < ids.length; at += BATCH)
      reports.push(await replayBatch({ ids: ids.slice(at, at + BATCH), bots }, wish));
    return {
      replayed: reports.flatMap(({ replayed }) => replayed),
      refused: reports.flatMap(({ refused }) => refused),
    };
  };
}

/** @returns the event as it is published once more, or why it is not */
function preparing(deps: Deps): (row: LetterRow, wish: ReplayWish) => Promise<EncodedEvent | string> {
  const read = reading(deps);
  return async (row, wish) => {
    if (row.state === "dropped") return "it was dropped: restore it first";
    if (!wish.evenOld && row.at.getTime() < deps.clock.now() - REMEMBERED_MS)
      return "it is older than 7 days: who has handled it before may do so again; say evenOld if that does no harm";
    const kept = await read(row);
    if (kept === undefined) return "its content is not kept any more";
    const json = "body" in wish ? { json: wish.body } : jsonIn(kept.letter.bytes);
    if (kept.letter.origin === undefined)
      return "it never became an event: only Telegram can send it again, so all that can be done is to drop it";
    if (json === undefined) return "its body is not JSON: replay it with another one";
    const event = replayOf(kept.letter, String(row.replays + 1), JSON.stringify(json.json));
    if (event === undefined) return "it has not the headers of an event";
    return faultOf(event, json.json) ?? event;
  };
}

const aboutLetter = (
  { id, bot, service, type }: LetterRow,
  more: Readonly<Record<string, unknown>> = {},
) => ({
  subject: `letter:${id}`,
  bot: bot ?? undefined,
  details: { service, type, ...more },
});
