import type { Bus, KeptLetter } from "@telebus/bus";
import {
  asUnavailable,
  createLoop,
  Gauge,
  type BackgroundTask,
  type Clock,
  type Log,
  type Metrics,
} from "@telebus/service";
import type { Changes } from "../changes.js";
import { botOfBody, idsIn, jsonIn } from "../domain/letter-facts.js";
import type { LetterNews, LettersIntakeStore, NewLetter } from "../letters-intake-store.js";

interface Deps {
  readonly intake: LettersIntakeStore;
  /** Called in the transaction that remembers it. */
  readonly tell: (news: LetterNews) => Promise<void>;
  readonly bus: Bus;
  readonly changes: Pick<Changes, "tell">;
  readonly metrics: Metrics;
  readonly clock: Clock;
  readonly log: Log;
}

const EVERY_MS = 2_000;
const BATCH = 100;
const TELL_EVERY_MS = 600_000;

/** Keeps account of the dead letter stream, and tells administrators when something comes in. */
export function takeInLetters(deps: Deps): BackgroundTask {
  const { intake, tell, bus, changes, clock, log } = deps;
  const measure = openGauge(deps);
  const turn = async (): Promise<boolean> => {
    const box = await bus.letters.name();
    const kept = await bus.letters.after(await asUnavailable(intake.readTo(box)), BATCH);
    if (kept.length > 0) {
      await asUnavailable(
        intake.add(
          box,
          kept.map((one) => rowOf(one, box)),
        ),
      );
      changes.tell("dead-letters");
      log.warn({ letters: kept.length }, "dead letters came in");
    }
    if (kept.length === BATCH) return true;
    await measure();
    await asUnavailable(intake.takeNews(box, TELL_EVERY_MS, tell));
    return false;
  };
  const loop = createLoop({ name: "dead letters", pollMs: EVERY_MS, clock, log, turn });
  return { name: "dead letters", start: async () => loop.start(), stop: loop.stop };
}

/** @returns counts them anew */
function openGauge({ intake, metrics: { registry } }: Deps): () => Promise<void> {
  const gauge = new Gauge({
    name: "telebus_dead_letters_open",
    help: "Dead letters that nobody has done anything about, by the service that gave up",
    labelNames: ["service"],
    registers: [registry],
  });
  return async () => {
    const open = await asUnavailable(intake.open());
    gauge.reset();
    for (const { service, letters } of open) gauge.set({ service }, letters);
  };
}

function rowOf({ letter, sequence, at }: KeptLetter, box: string): NewLetter {
  const { id, service, reason, bytes, origin } = letter;
  const ids = idsIn(jsonIn(bytes)?.json);
  const headers = origin?.headers;
  return {
    box,
    sequence,
    at,
    service,
    reason,
    stream: origin?.stream,
    type: headers?.["Telebus-Type"],
    event: headers?.["Telebus-Id"] ?? headers?.["Nats-Msg-Id"],
    journey: headers?.["Telebus-Journey"],
    ...ids,
    bot: ids.bot ?? botOfBody(id),
    bytes: bytes.length,
  };
}
