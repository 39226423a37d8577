import { createJetStreamBus, provisionStreams, type Bus } from "../src/index.js";
import { quickRetries, type World } from "./contract.js";
import type { NatsServer } from "./nats-server.js";

export interface JetStreamWorld extends World {
  readonly server: NatsServer;
}

/** What the tests need of the disk, not of a platform. */
export const MAX_BYTES_FACTOR = 1 / 256;

/** A server with all streams. */
export async function openJetStream(server: NatsServer): Promise<JetStreamWorld> {
  await provisionStreams({ servers: server.url, maxBytesFactor: MAX_BYTES_FACTOR });
  const buses: Bus[] = [];
  const bus = async (): Promise<Bus> => {
    const made = await createJetStreamBus({ servers: server.url, name: "test", retry: quickRetries });
    buses.push(made);
    return made;
  };
  return {
    server,
    bus,
    lonelyBus: bus,
    close: async () => {
      await Promise.all(buses.map((one) => one.close(1000)));
      await server.remove();
    },
  };
}
