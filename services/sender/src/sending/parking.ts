import type { Bus } from "@telebus/bus";
import { CallParked, follow } from "@telebus/contracts";
import { asUnavailable, type Clock } from "@telebus/service";
import type { ParkedCall, ParkedStore } from "../parked-store.js";
import { keysOfCall } from "../domain/scope.js";
import { expiryOf } from "./admission.js";
import type { Call } from "./call.js";
import { GroupCommit } from "./group-commit.js";

/**
 * Keeps a paused call in a row, tells its origin, and acknowledges it: it takes no room in its lane.
 * @throws UnavailableError; the same call may be parked again.
 */
export type Park = (call: Call) => Promise<void>;

interface ParkingDeps {
  store: ParkedStore;
  bus: Bus;
  clock: Clock;
}

export function createParking({ store, bus, clock }: ParkingDeps): Park {
  const rows = new GroupCommit<ParkedCall, true>(async (group) => {
    await asUnavailable(store.keep(group));
    return group.map(() => true);
  });
  const tell = async ({ held, origin, record, request }: Call): Promise<void> => {
    const { bot, lane, method, chat, chatType, ref, job } = request;
    const fact = CallParked({ bot, lane, method, chat, chatType, ref, job, origin, call: record.id });
    await bus.publish(follow(held.event, { source: "sender", handler: "park", now: clock.now() }, [fact]));
  };
  return async (call) => {
    await rows.add(parkedCall(call));
    await tell(call);
    call.held.ack();
  };
}

function parkedCall({ held, request, record, origin, sequence, chat }: Call): ParkedCall {
  const { id: eventId, journeyId, traceparent } = held.event;
  const { id: call, requestedAt } = record;
  return {
    call,
    requestedAt,
    sequence,
    keys: keysOfCall(request, chat),
    expiresAt: new Date(expiryOf(request, requestedAt)),
    origin,
    eventId,
    journeyId,
    traceparent,
    request,
  };
}
