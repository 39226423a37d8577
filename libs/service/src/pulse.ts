import type { Lag } from "@telebus/bus";
import { ServiceName } from "@telebus/contracts";
import type { State } from "@telebus/state";
import { z } from "zod";

/** What a service that runs somewhere last told of itself. */
export interface Pulse {
  readonly service: string;
  /** Events that it has before it, in all its subscriptions and processes together. */
  readonly waiting: number;
}

/** Three signs of life in a row that do not come: it is not there. */
const TTL_MS = 20_000;
const keyOf = (service: string): string => `pulse:${service}`;
const Told = z.object({ waiting: z.int().nonnegative() });

/**
 * Tells whoever watches the platform that these services are there, and what waits for them. What waits is a fact of the
 * streams and not of a process, so several processes of a service may tell it in one another's place.
 */
export async function tellPulses(
  state: State,
  services: readonly string[],
  lag: readonly Lag[],
): Promise<void> {
  const tell = (service: string): Promise<void> => {
    const waiting = lag.reduce((sum, one) => sum + (one.service === service ? one.waiting : 0), 0);
    return state.set(keyOf(service), JSON.stringify({ waiting }), { ttlMs: TTL_MS });
  };
  await Promise.all(services.map(tell));
}

/** The services that are there, in all processes. @throws UnavailableError */
export async function readPulses(state: State): Promise<readonly Pulse[]> {
  const services = ServiceName.options;
  const told = await state.getMany(services.map(keyOf));
  return services.flatMap((service, n) => {
    const { data } = Told.safeParse(JSON.parse(told[n] ?? "null"));
    return data === undefined ? [] : [{ service, ...data }];
  });
}
