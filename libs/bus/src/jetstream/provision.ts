import { DiscardPolicy, jetstreamManager, RetentionPolicy, StorageType } from "@nats-io/jetstream";
import type { JetStreamManager } from "@nats-io/jetstream";
import { Kvm } from "@nats-io/kv";
import { nanos } from "@nats-io/transport-node";
import { CONFIG_BUCKET, streams, type StreamDefinition } from "@telebus/contracts";
import { silentLog, type BusLog } from "../log.js";
import { checkEcho, differences, isStreamMissing, unlessMissing } from "./api.js";
import { Connection } from "./connection.js";

export interface ProvisionOptions {
  readonly servers: string | readonly string[];
  /** Copies of each stream: 1 on a single server, 3 in a cluster. */
  readonly replicas?: number | undefined;
  /**
   * Scales what each stream may take of the disk; in all 17.3 GiB with 1. The server reserves it, and refuses streams
   * beyond its `max_file`, which is three quarters of the free disk unless set.
   */
  readonly maxBytesFactor?: number | undefined;
  readonly log?: BusLog | undefined;
  readonly connectWithinMs?: number | undefined;
}

const CONFIG_MAX_BYTES = 64 * 1024 ** 2;
const CONNECT_WITHIN_MS = 30_000;

/**
 * Makes or changes every stream of the platform and the bucket CONFIG. Repeating it changes nothing. Needs a right that
 * services do not have: run it once, before them.
 * @throws UnavailableError when no server answers; JetStreamApiError when it refuses, for example for lack of disk;
 * EchoMismatchError when it keeps something else than asked
 */
export async function provisionStreams(options: ProvisionOptions): Promise<void> {
  const { servers, replicas = 1, maxBytesFactor = 1, log = silentLog } = options;
  const connectWithinMs = options.connectWithinMs ?? CONNECT_WITHIN_MS;
  const connection = await Connection.open({ servers, name: "provision", log, connectWithinMs });
  try {
    const manager = await jetstreamManager(connection.nc);
    for (const definition of Object.values(streams)) {
      await ensureStream(manager, streamConfig(definition, { replicas, maxBytesFactor }), log);
    }
    await ensureBucket(connection, { replicas, maxBytes: Math.ceil(CONFIG_MAX_BYTES * maxBytesFactor) });
  } finally {
    await connection.close();
  }
}

function streamConfig(definition: StreamDefinition, size: { replicas: number; maxBytesFactor: number }) {
  return {
    name: definition.name,
    subjects: [...definition.subjects],
    retention: RetentionPolicy.Limits,
    storage: StorageType.File,
    discard: DiscardPolicy.New,
    max_age: nanos(definition.maxAgeMs),
    max_bytes: Math.ceil(definition.maxBytes * size.maxBytesFactor),
    duplicate_window: nanos(definition.duplicateWindowMs),
    num_replicas: size.replicas,
  };
}

async function ensureStream(
  manager: JetStreamManager,
  config: ReturnType<typeof streamConfig>,
  log: BusLog,
): Promise<void> {
  const existing = await unlessMissing(isStreamMissing, manager.streams.info(config.name));
  if (existing !== undefined && differences(config, existing.config).length === 0) return;
  const { config: echoed } = await (existing === undefined
    ? manager.streams.add(config)
    : manager.streams.update(config.name, config));
  checkEcho(`stream ${config.name}`, config, echoed);
  log.info({ stream: config.name, maxBytes: config.max_bytes }, existing ? "stream changed" : "stream made");
}

/** No TTL: live configuration stays until it is changed. */
async function ensureBucket(
  { nc }: Connection,
  { replicas, maxBytes }: { replicas: number; maxBytes: number },
): Promise<void> {
  const bucket = await new Kvm(nc).create(CONFIG_BUCKET, {
    replicas,
    max_bytes: maxBytes,
    history: 1,
    ttl: 0,
  });
  const { ttl, history } = await bucket.status();
  checkEcho(`bucket ${CONFIG_BUCKET}`, { ttl: 0, history: 1 }, { ttl, history });
}
