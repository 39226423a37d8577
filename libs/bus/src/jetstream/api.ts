import { JetStreamApiCodes, JetStreamApiError } from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/transport-node";
import { UnavailableError } from "@telebus/contracts";
import { z } from "zod";

/** What we asked the server to keep differs from what it says that it keeps. */
export class EchoMismatchError extends Error {
  override readonly name = "EchoMismatchError";
}

/** Fields of `wanted` that `echoed` does not show with the same value. */
export function differences(wanted: object, echoed: object): readonly string[] {
  const shown = new Map<string, unknown>(Object.entries(echoed));
  return Object.entries(wanted)
    .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(shown.get(field)))
    .map(([field]) => field);
}

/** @throws EchoMismatchError */
export function checkEcho(what: string, wanted: object, echoed: object): void {
  const fields = differences(wanted, echoed);
  if (fields.length > 0)
    throw new EchoMismatchError(`NATS keeps ${what} with another ${fields.join(", ")} than asked`);
}

export const isConsumerMissing = (error: unknown): boolean =>
  error instanceof JetStreamApiError && error.code === JetStreamApiCodes.ConsumerNotFound;

export const isStreamMissing = (error: unknown): boolean =>
  error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound;

/** Undefined instead of the error that says that there is none. */
export async function unlessMissing<T>(
  isMissing: (error: unknown) => boolean,
  request: Promise<T>,
): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

const namesSchema = z.object({
  total: z.int(),
  consumers: z.array(z.string()).nullish(),
});

/** The consumers of a stream. Their full list would compute the state of each, 25 ms on nats-server 2.9. */
export async function consumerNames(nc: NatsConnection, stream: string): Promise<readonly string[]> {
  const names: string[] = [];
  for (;;) {
    const request = JSON.stringify({ offset: names.length });
    const answer = await nc.request(`$JS.API.CONSUMER.NAMES.${stream}`, request, { timeout: 5000 });
    const page = namesSchema.safeParse(answer.json());
    if (!page.success) throw new UnavailableError(`stream ${stream}`, { cause: page.error });
    const { consumers, total } = page.data;
    names.push(...(consumers ?? []));
    if (names.length >= total || !consumers?.length) return names;
  }
}
