import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

/** The figures of one process, read at `/metrics`. Services add their own to the registry. */
export interface Metrics {
  readonly registry: Registry;
  readonly handled: Histogram<"service" | "handler" | "outcome">;
  readonly lag: Gauge<"service" | "stream" | "name">;
}

/** Seconds, fine where a handler's time matters to a person who waits. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    handled: new Histogram({
      name: "telebus_handler_seconds",
      help: "Time a handler took, its transaction included",
      labelNames: ["service", "handler", "outcome"],
      buckets: SECONDS,
      registers: [registry],
    }),
    lag: new Gauge({
      name: "telebus_consumer_lag",
      help: "Events a service has not yet handled",
      labelNames: ["service", "stream", "name"],
      registers: [registry],
    }),
  };
}

export { Counter, Gauge, Histogram };
