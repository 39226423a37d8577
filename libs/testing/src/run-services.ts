import {
  createLog,
  createPorts,
  startServices,
  systemClock,
  type AboutProcess,
  type ConfiguredService,
  type Log,
  type Ports,
} from "@telebus/service";
import type { TestBackend } from "./test-backend.js";

/** Services that run inside the test's process, on the ports of a backend. */
export interface ServicesHere {
  readonly url: string;
  readonly ports: Ports;
  /** As on SIGTERM: what is in hand is finished. The backend stays. */
  stop(): Promise<void>;
}

export interface RunOptions {
  readonly log?: Log;
  /** What `SEAL_KEY` says; else as without it. */
  readonly sealKeys?: readonly string[];
  /** What it tells operators of itself; else nothing. */
  readonly about?: AboutProcess;
}

/** What `API_SECRET_KEY` is in tests. */
export const testApiKey = "0123456789abcdef0123456789abcdef";

/** Starts services together, as standalone does, on a free port. */
export async function runServices(
  services: readonly ConfiguredService[],
  backend: TestBackend,
  { log = createLog({ level: "fatal" }), sealKeys = [testApiKey], about }: RunOptions = {},
): Promise<ServicesHere> {
  const [bus, state] = await Promise.all([backend.createBus("test"), backend.createState()]);
  const secrets = { apiKey: testApiKey, sealKeys };
  const ports = createPorts({ bus, state, clock: systemClock, log }, secrets);
  const running = await startServices(
    services.map((create) => create(ports)),
    ports,
    { host: "127.0.0.1", port: 0 },
    about,
  );
  return { url: running.url, ports, stop: running.stop };
}
