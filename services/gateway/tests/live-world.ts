import { UpdateReceived, type LiveBot, type LivePerson, type UpdateReceivedData } from "@telebus/contracts";
import { configureService, createLog, liveKey, sealPurpose } from "@telebus/service";
import { createSimulator, SimulatorControl } from "@telebus/telegram-sim";
import { runServices, waitFor, type ServicesHere } from "@telebus/testing";
import type { TestBackend } from "@telebus/testing/each-backend";
import { gateway } from "../src/index.js";

/** A change must be followed so soon, on a machine with something else to do. */
const FOLLOWED_WITHIN_MS = 1_000;

export const tokenOf = (id: number): string => `${id}:AAlivelivelivelivelivelivelivelive`;

/** A bot as the control plane publishes it; its secrets in the clear. */
export type BotChange = Partial<LiveBot> & { readonly id: number };

/** Gateways without a bot of their own; the control plane is played by the test. */
export interface LiveWorld {
  readonly telegram: SimulatorControl;
  readonly gateway: ServicesHere;
  /** What the log says. */
  readonly logged: readonly string[];
  /** Another gateway on the same servers. */
  startAnother(): Promise<ServicesHere>;
  publish(bot: BotChange): Promise<void>;
  remove(bot: number): Promise<void>;
  grant(person: LivePerson): Promise<void>;
  /** Brings an update as Telegram does. */
  bring(bot: number | string, secret: string, update: object): Promise<Response>;
  /** Brings an update until the answer is the one expected; it must not take long. */
  untilAnswered(status: number, bring: () => Promise<Response>): Promise<Response>;
  /** The updates of a bot that were stored, oldest first. */
  stored(bot: number): readonly UpdateReceivedData[];
  untilStored(bot: number, updateId: number): Promise<UpdateReceivedData>;
  stop(): Promise<void>;
}

export async function openLiveWorld(
  backend: TestBackend,
  settings: Readonly<Record<string, string>> = {},
): Promise<LiveWorld> {
  const simulator = createSimulator({ limitMode: "open" });
  await simulator.start();
  const env = { TELEGRAM_API_ROOT: simulator.url, ...settings };
  const logged: string[] = [];
  const log = createLog({ level: "info" }, { write: (line) => void logged.push(line) });
  const running: ServicesHere[] = [];
  const startAnother = async (): Promise<ServicesHere> => {
    const one = await runServices([configureService(gateway, env)], backend, { log });
    const stop = async (): Promise<void> => {
      const at = running.findIndex(({ ports }) => ports === one.ports);
      if (at !== -1) await running.splice(at, 1)[0]?.stop();
    };
    running.push(one);
    return { ...one, stop };
  };
  const first = await startAnother();
  const { bus, sealer } = first.ports;
  const stored: UpdateReceivedData[] = [];
  await bus.subscribe({
    mode: "unordered",
    concurrency: 10,
    service: "admin",
    stream: "UPDATES",
    name: "observer",
    receive: async (event) => {
      stored.push(UpdateReceived.parse(event).data);
      return [];
    },
  });
  const of = (bot: number): UpdateReceivedData[] => stored.filter((data) => data.bot === bot);
  const put = (key: string, value: unknown): Promise<void> => bus.live.put(key, JSON.stringify(value));

  return {
    telegram: new SimulatorControl(simulator.url),
    gateway: first,
    logged,
    startAnother,
    publish: ({ id, token = tokenOf(id), webhookSecrets = [], ...change }) =>
      put(liveKey.bot(id), {
        id,
        token: sealer.seal(token, sealPurpose.token(id)),
        webhookSecrets: webhookSecrets.map((secret) => sealer.seal(secret, sealPurpose.webhookSecret(id))),
        username: `bot_${id}`,
        isOn: true,
        mode: "webhook",
        features: ["distributor"],
        home: "distributor",
        defaults: {},
        customCommands: [],
        aliases: {},
        disabledCommands: [],
        ...change,
      } satisfies LiveBot),
    remove: (bot) => bus.live.remove(liveKey.bot(bot)),
    grant: (person) => put(liveKey.person(person.id), person),
    bring: (bot, secret, update) =>
      fetch(`${first.url}/telegram/webhook/${bot}`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret },
        body: JSON.stringify(update),
      }),
    untilAnswered: (status, bring) =>
      waitFor(
        `answered ${status}`,
        async () => {
          const answer = await bring();
          return answer.status === status ? answer : undefined;
        },
        { timeoutMs: FOLLOWED_WITHIN_MS },
      ),
    stored: of,
    untilStored: (bot, updateId) =>
      waitFor(`update ${updateId} of ${bot} stored`, () =>
        of(bot).find(({ update }) => update.update_id === updateId),
      ),
    stop: async () => {
      for (const one of running.splice(0).toReversed()) await one.stop();
      await simulator.stop();
    },
  };
}
