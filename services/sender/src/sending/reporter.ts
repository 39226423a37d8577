import type { Bus } from "@telebus/bus";
import { CallFinished, follow, type CallOutcome } from "@telebus/contracts";
import type { Clock } from "@telebus/service";
import type { Call, Ending } from "./call.js";
import type { Journal } from "./journal.js";

export interface Reporter {
  /**
   * Ends a call: notes its outcome, tells its origin, and only then acknowledges it.
   * @throws UnavailableError; the same call may be finished again.
   */
  finish(call: Call, ending: Ending): Promise<void>;
}

export function createReporter({
  bus,
  journal,
  clock,
}: {
  bus: Bus;
  journal: Journal;
  clock: Clock;
}): Reporter {
  const tell = async ({ held, request, origin }: Call, outcome: CallOutcome): Promise<void> => {
    const { bot, lane, method, chat, chatType, ref, job } = request;
    const { event } = held;
    const fact = CallFinished({
      bot,
      lane,
      method,
      chat,
      chatType,
      ref,
      job,
      origin,
      call: event.id,
      outcome,
    });
    await bus.publish(follow(event, { source: "sender", handler: "call", now: clock.now() }, [fact]));
    held.ack();
  };
  return {
    finish: async (call, { outcome, isRecorded = false }) => {
      if (!isRecorded) await journal.done(call.record, outcome);
      await tell(call, outcome);
    },
  };
}
