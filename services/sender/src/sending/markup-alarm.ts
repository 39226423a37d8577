import type { Bus } from "@telebus/bus";
import { follow, MarkupRefused } from "@telebus/contracts";
import { Counter, type Clock, type Log, type Metrics } from "@telebus/service";
import { withoutQuotes } from "../domain/refused-markup.js";
import type { Call } from "./call.js";

/** Tells that Telegram could not read a call's formatting. Never fails: the message itself matters more. */
export type MarkupAlarm = (call: Call, description: string) => Promise<void>;

interface AlarmDeps {
  bus: Bus;
  metrics: Metrics;
  clock: Clock;
  log: Log;
}

/** As a fact on EVENTS, in the log and in a counter. However often a call is refused so, the fact is one. */
export function createMarkupAlarm({ bus, metrics, clock, log }: AlarmDeps): MarkupAlarm {
  const refused = new Counter({
    name: "telebus_sender_markup_refused_total",
    help: "Calls whose formatting Telegram could not read; they were sent as plain text",
    labelNames: ["bot", "origin"],
    registers: [metrics.registry],
  });
  return async ({ request, record, origin, held: { event } }, description) => {
    const { bot, chat, method } = request;
    const { id: call } = record;
    const about = { bot, chat, method, origin, call, description: withoutQuotes(description) };
    refused.inc({ bot: String(bot), origin });
    log.warn(about, "Telegram could not read a message's formatting; it goes as plain text");
    const cause = { id: call, journeyId: event.journeyId, traceparent: event.traceparent };
    const by = { source: "sender", handler: "markup-refused", now: clock.now() };
    await bus.publish(follow(cause, by, [MarkupRefused(about)])).catch((error: unknown) => {
      log.warn({ err: error, call }, "that a message's formatting was refused could not be told");
    });
  };
}
