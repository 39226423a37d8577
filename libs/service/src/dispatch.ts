import type { Bus, Consumer, Receive, ReceiveBatch } from "@telebus/bus";
import {
  CallFinished,
  UpdateReceived,
  type CallFinishedData,
  type EncodedEvent,
  type EventMeta,
  type ReceivedEvent,
} from "@telebus/contracts";
import type { CallbackCodec } from "@telebus/telegram";
import { asUnavailable } from "./database.js";
import type {
  FactHandler,
  Handler,
  HandlerContext,
  ResultHandler,
  ResultsHandler,
  UpdateHandler,
} from "./handlers.js";
import type { Inbox } from "./inbox.js";
import type { Log } from "./log.js";
import type { Metrics } from "./metrics.js";
import { staleButton } from "./press.js";
import type { Texts } from "./texts.js";

export interface DispatchPorts {
  service: string;
  bus: Bus;
  inbox: Inbox;
  log: Log;
  metrics: Metrics;
  texts: Texts;
  callbacks: CallbackCodec;
}

type ResultEvent = ReceivedEvent<CallFinishedData>;

/** How many results are handled at once: one round of the loop for a burst of sends. */
const RESULT_BATCH = 200;

/** Subscribes a service to what its handlers are on, and leads each event to the right one. */
export async function startDispatch(
  handlers: readonly Handler[],
  ports: DispatchPorts,
): Promise<readonly Consumer[]> {
  const { bus, service } = ports;
  const updates = handlers.filter((handler) => handler.on === "update");
  const facts = handlers.filter((handler) => handler.on === "fact");
  const results = handlers.filter((handler) => handler.on === "result");
  const manyResults = handlers.filter((handler) => handler.on === "results");

  const starting: Promise<Consumer>[] = [];
  if (updates.length > 0) {
    const receive = receiveUpdates([...updates, staleButton], ports);
    const address = [service];
    starting.push(
      bus.subscribe({ mode: "ordered", service, stream: "UPDATES", name: "updates", address, receive }),
    );
  }
  if (facts.length > 0) {
    const receive = receiveFacts(facts, ports);
    starting.push(bus.subscribe({ mode: "ordered", service, stream: "EVENTS", name: "events", receive }));
  }
  if (results.length > 0 || manyResults.length > 0) {
    const receiveBatch = receiveResults(results, manyResults, ports);
    const batch = { mode: "batch", size: RESULT_BATCH, receiveBatch } as const;
    starting.push(
      bus.subscribe({ ...batch, service, stream: "RESULTS", name: "results", address: [service] }),
    );
  }
  return Promise.all(starting);
}

/** Exactly one handler per update: the first that matches. */
function receiveUpdates(handlers: readonly UpdateHandler[], ports: DispatchPorts): Receive {
  return async (raw) => {
    const event = UpdateReceived.parse(raw);
    const handler = handlers.find(({ matches }) => matches(event.data));
    const context = contextOf(event, ports, event.data.person?.language);
    if (handler === undefined) {
      context.log.debug({ kind: event.data.kind }, "an update that no handler takes");
      return [];
    }
    return run(handler.name, event, ports, () => handler.handle(event.data, context));
  };
}

/** Every handler that listens to this type. */
function receiveFacts(handlers: readonly FactHandler[], ports: DispatchPorts): Receive {
  return async (raw) => {
    const listening = handlers.filter(({ event }) => event.type === raw.type);
    const led = await inOrder(listening, (handler) =>
      run(handler.name, raw, ports, () => handler.handle(raw, contextOf(raw, ports))),
    );
    return led.flat();
  };
}

/** Those that take many first: what they record of a call is there when it is handled by itself. */
function receiveResults(
  one: readonly ResultHandler[],
  many: readonly ResultsHandler[],
  ports: DispatchPorts,
): ReceiveBatch {
  const handleOne = handleResult(one, ports);
  return async (raws) => {
    const events = raws.map((raw) => CallFinished.parse(raw));
    for (const handler of many) await handleResults(handler, events, ports);
    return (await inOrder(events, handleOne)).flat();
  };
}

async function handleResults(
  { name, matches, handle }: ResultsHandler,
  events: readonly ResultEvent[],
  { service, metrics }: DispatchPorts,
): Promise<void> {
  const results = events.map(({ data }) => data).filter(matches);
  if (results.length === 0) return;
  const done = metrics.handled.startTimer({ service, handler: name });
  try {
    await asUnavailable(handle(results));
    done({ outcome: "ok" });
  } catch (error) {
    done({ outcome: "failed" });
    throw error;
  }
}

function handleResult(
  handlers: readonly ResultHandler[],
  ports: DispatchPorts,
): (event: ResultEvent) => Promise<readonly EncodedEvent[]> {
  return async (event) => {
    const matching = handlers.filter(({ matches }) => matches(event.data));
    const led = await inOrder(matching, (handler) =>
      run(handler.name, event, ports, () => handler.handle(event.data, contextOf(event, ports))),
    );
    return led.flat();
  };
}

async function inOrder<In, Out>(items: readonly In[], work: (item: In) => Promise<Out>): Promise<Out[]> {
  const done: Out[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}

async function run(
  handler: string,
  event: EventMeta,
  { service, inbox, metrics, log }: DispatchPorts,
  work: Parameters<Inbox["once"]>[2],
): Promise<EncodedEvent[]> {
  const done = metrics.handled.startTimer({ service, handler });
  try {
    const events = await asUnavailable(inbox.once(event, handler, work));
    done({ outcome: "ok" });
    log.debug({ handler, journey: event.journeyId, event: event.id, led: events.length }, "handled");
    return events;
  } catch (error) {
    done({ outcome: "failed" });
    log.warn({ err: error, handler, journey: event.journeyId, event: event.id }, "a handler failed");
    throw error;
  }
}

function contextOf(event: EventMeta, ports: DispatchPorts, language?: string): HandlerContext {
  const { id, journeyId, traceparent, time } = event;
  return {
    eventId: id,
    cause: { id, journeyId, traceparent },
    time,
    log: ports.log.child({ journey: journeyId }),
    text: ports.texts.in(language),
    callbacks: ports.callbacks,
  };
}
