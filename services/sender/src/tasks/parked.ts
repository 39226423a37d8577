import type { Bus } from "@telebus/bus";
import { CallRequested, follow, type CallOutcome, type EncodedEvent } from "@telebus/contracts";
import { asUnavailable, createLoop, type Clock, type Log, type Loop } from "@telebus/service";
import { costOf } from "../domain/cost.js";
import { unlessItLeft } from "../domain/outcome.js";
import type { OrderStore } from "../order-store.js";
import type { DueCall, ParkedStore } from "../parked-store.js";
import { finished } from "../sending/finished.js";
import type { Store } from "../store.js";

const EVERY_MS = 1_000;
const BATCH = 200;

interface SettlingDeps {
  parked: ParkedStore;
  orders: OrderStore;
  store: Store;
  bus: Bus;
  clock: Clock;
  log: Log;
}

/** Lets parked calls go, in order, when nothing pauses them any more; ends those that are cancelled or too old. */
export function settleParked({ parked, orders, store, bus, clock, log }: SettlingDeps): Loop {
  /** Noted, then told; published before the rows are gone: what is published twice is recognised by its ids. */
  const settle = async (due: readonly DueCall[]): Promise<void> => {
    const ends = due.flatMap(endOf);
    if (ends.length > 0) await store.recordStates(ends.map(recordOf));
    const outcomes = new Map(ends.map(({ call, outcome }) => [call, outcome]));
    await bus.publish(
      due.flatMap((call) => {
        const outcome = outcomes.get(call);
        return outcome === undefined ? onceMore(call) : finished(call, outcome, clock.now());
      }),
    );
    log.info({ calls: due.length, ended: ends.length }, "parked calls go on or end");
  };
  const turn = async (): Promise<boolean> => {
    const settled = await asUnavailable(parked.takeDue(BATCH, settle));
    if (settled === BATCH) return true;
    await orders.forgetLifted();
    return false;
  };
  return createLoop({ name: "parked calls", pollMs: EVERY_MS, clock, log, turn });
}

interface End {
  readonly call: DueCall;
  readonly outcome: CallOutcome;
}

/** One that was over before it was parked, and one that may have left, does not end as if it had not. */
function endOf(call: DueCall): End[] {
  const { end, before } = call;
  if (before?.outcome) return [{ call, outcome: before.outcome }];
  if (end === undefined) return [];
  return [{ call, outcome: unlessItLeft({ status: end }, before?.state === "tried") }];
}

const recordOf = ({ call, outcome }: End) => {
  const { bot, chat, lane, method, params } = call.request;
  const cost = call.before === undefined ? 0 : costOf(method, params);
  const record = { id: call.call, requestedAt: call.requestedAt, bot, chat, lane, method, cost };
  return { record, state: "done" as const, outcome };
};

/** The same request, as old as it is, from the same service. */
function onceMore({ call, eventId, request, origin, requestedAt, at, ...row }: DueCall): EncodedEvent[] {
  const { journeyId, traceparent } = row;
  const draft = CallRequested({ ...request, resumed: { call, at } });
  const by = { source: origin, handler: "resume", now: requestedAt.getTime() };
  return follow({ id: eventId, journeyId, traceparent }, by, [draft]);
}
