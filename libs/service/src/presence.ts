import { randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import { hostname } from "node:os";
import type { State } from "@telebus/state";
import { z } from "zod";
import type { Clock } from "./clock.js";
import type { Health } from "./health.js";
import type { Log } from "./log.js";
import { createLoop } from "./loop.js";
import { ToldSetting } from "./told-settings.js";

/** What a process stands on, by kind; null: on what is in the process itself. */
const Backends = z.object({
  database: z.string().nullable(),
  bus: z.string().nullable(),
  state: z.string().nullable(),
});

/** What somebody who starts a process knows of it. */
const About = z.object({
  backends: Backends.describe("Addresses without user and password; null: in the process itself"),
  settings: z.array(ToldSetting),
});
export type AboutProcess = z.output<typeof About>;

/** A process of the platform, as it last told of itself. */
export const PresentProcess = About.extend({
  id: z.uuid(),
  services: z.array(z.string()),
  version: z.string(),
  node: z.string(),
  host: z.string(),
  startedAt: z.coerce.date(),
  seenAt: z.coerce.date(),
  health: z.array(z.object({ name: z.string(), ok: z.boolean(), detail: z.string() })),
});
export type PresentProcess = z.output<typeof PresentProcess>;

const Ids = z.array(z.uuid());
const Package = z.object({ version: z.string() });
const INDEX = "processes";
const keyOf = (id: string): string => `process:${id}`;
const BEAT_MS = 5_000;
const FORGOTTEN_AFTER_MS = 20_000;
const INDEX_TTL_MS = 86_400_000;
const TRIES = 10;

interface PresenceDeps {
  readonly state: State;
  readonly clock: Clock;
  readonly log: Log;
  readonly services: readonly string[];
  readonly about: AboutProcess;
  readonly health: () => Promise<readonly Health[]>;
}

/** Tells of this process in the state store for as long as it runs, so that operators see all of them in one place. */
export function startPresence(deps: PresenceDeps): { readonly stop: () => Promise<void> } {
  const { state, clock, log, services, about, health } = deps;
  const id = randomUUID();
  const facts = {
    id,
    services,
    ...about,
    version: Package.parse(createRequire(import.meta.url)("../package.json")).version,
    node: process.version,
    host: hostname(),
    startedAt: new Date(clock.now()),
  };
  const turn = async (): Promise<boolean> => {
    const told = { ...facts, seenAt: new Date(clock.now()), health: await health() };
    await state.set(keyOf(id), JSON.stringify(told), { ttlMs: FORGOTTEN_AFTER_MS });
    await enlist(state, id);
    return false;
  };
  const loop = createLoop({ name: "presence", pollMs: BEAT_MS, clock, log, turn });
  loop.start();
  return {
    stop: async () => {
      await loop.stop();
      // At the latest it is forgotten by itself.
      await state.delete(keyOf(id)).catch(() => undefined);
    },
  };
}

/** Those who are gone leave the list when somebody comes. */
async function enlist(state: State, id: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const before = await state.get(INDEX);
    const ids = idsIn(before);
    if (ids.includes(id)) return;
    const told = ids.length === 0 ? [] : await state.getMany(ids.map(keyOf));
    const present = ids.filter((_id, n) => told[n] !== null);
    const after = JSON.stringify([...present, id]);
    if (await state.compareAndSet(INDEX, before, after, { ttlMs: INDEX_TTL_MS })) return;
  }
}

/** Every process of the platform that runs, in the order of their services. */
export async function presentProcesses(state: State): Promise<readonly PresentProcess[]> {
  const ids = idsIn(await state.get(INDEX));
  const told = ids.length === 0 ? [] : await state.getMany(ids.map(keyOf));
  // A process of another version may tell of itself in other words, while they are being replaced.
  return told
    .flatMap((text) => (text === null ? [] : (PresentProcess.safeParse(JSON.parse(text)).data ?? [])))
    .toSorted((a, b) => a.services.join().localeCompare(b.services.join()));
}

const idsIn = (text: string | null): readonly string[] => (text === null ? [] : Ids.parse(JSON.parse(text)));
