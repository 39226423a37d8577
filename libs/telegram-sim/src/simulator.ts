import type { FastifyInstance } from "fastify";
import { runWebhookAnswer } from "./bot-api/webhook-answers.js";
import { createCore, type Core } from "./core.js";
import { createServer } from "./http/server.js";
import { settingsOf, type SimulatorOptions } from "./options.js";
import { SnapshotFile } from "./snapshot/snapshot-file.js";
import type { SimEvent } from "./transcript/events.js";

/** A simulated Telegram: the Bot API, the control API and the page on one port. */
export interface Simulator {
  /** `http://127.0.0.1:8081`: what bots take as the Bot API's root. @throws Error before the start */
  readonly url: string;
  /** Its parts, for what runs in the same process. */
  readonly core: Core;
  /**
   * Listens, and delivers what waits. May be called again after a stop: state is kept.
   * @param address port 0 or none: a free one
   * @throws SnapshotError where the snapshot file cannot be used
   */
  start(address?: { host?: string; port?: number }): Promise<void>;
  /** Cuts every connection, as an outage does; the state is kept, and written where there is a snapshot file. */
  stop(): Promise<void>;
  /** @returns a function that ends it. */
  onEvent(listener: (event: SimEvent) => void): () => void;
}

/** Builds a simulator; no I/O before its start. */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const settings = settingsOf(options);
  const core = createCore(settings);
  core.mailboxes.onAnswer = (botId, answer) => {
    runWebhookAnswer(core, botId, answer).catch((error: unknown) =>
      settings.log.error({ err: error }, "a call in a webhook's answer failed"),
    );
  };
  const snapshot =
    settings.snapshotFile === undefined ? undefined : new SnapshotFile(core, settings.snapshotFile);
  let server: FastifyInstance | undefined;
  let url: string | undefined;
  let isLoaded = false;
  return {
    core,
    get url() {
      if (url === undefined) throw new Error("the simulator has not been started");
      return url;
    },
    async start({ host = "127.0.0.1", port = 0 } = {}) {
      if (isLoaded) snapshot?.follow();
      else await snapshot?.open();
      isLoaded = true;
      server = createServer(core);
      url = await server.listen({ host, port });
      core.mailboxes.resume();
      settings.log.info({ url }, "the Telegram simulator is listening");
    },
    async stop() {
      await snapshot?.close();
      core.mailboxes.pause();
      core.outages.end();
      await server?.close();
      server = undefined;
    },
    onEvent: (listener) => core.events.listen(listener),
  };
}
