import { asUnavailable, readPulses, type Caller, type Pulse } from "@telebus/service";
import type { AttentionStore } from "./attention-store.js";
import { nameOf } from "./bot-notices.js";
import { attentionOf, REFUSALS_MINUTES, type Attention } from "./domain/attention.js";
import { flowGraph, type FlowGraph } from "./domain/flow-graph.js";
import { sumUp, type FlowSum } from "./domain/flow-window.js";
import type { Doctor } from "./doctor.js";
import type { FlowStore } from "./flow-store.js";
import { keptFor } from "./kept-for.js";
import type { Foundation } from "./part.js";

type Bots = readonly number[] | undefined;

/** What flows now and what needs attention, for many readers at once: the same is looked for once. */
export interface FlowReader {
  /** Of these bots alone; undefined: of all. @throws UnavailableError */
  graph(bots: Bots): Promise<FlowGraph>;
  /** As far as this caller may know of it. @throws UnavailableError */
  attention(caller: Caller): Promise<readonly Attention[]>;
  totals(bots: Bots): Promise<{ readonly chats: number; readonly people: number }>;
}

interface Deps {
  readonly base: Foundation;
  readonly flow: FlowStore;
  readonly store: AttentionStore;
  readonly complaints: Doctor["complaints"];
}

/** Without these nothing goes in or out. */
const NEEDED = ["gateway", "sender"];
const MOMENT_MS = 800;
const SLOWER_MS = 5_000;

export function createFlowReader({ base, flow, store, complaints }: Deps): FlowReader {
  const { clock } = base;
  const sums = keptFor(MOMENT_MS, clock, async () => sumUp(await asUnavailable(flow.told())));
  const pulses = keptFor(SLOWER_MS, clock, () => readPulses(base.state));
  const letters = keptFor(SLOWER_MS, clock, () => asUnavailable(store.openLetters()));
  const refusals = keptFor(SLOWER_MS, clock, () =>
    asUnavailable(flow.refusals(new Date(clock.now() - REFUSALS_MINUTES * 60_000))),
  );
  const lettersOf = async (bots: Bots): Promise<ReadonlyMap<string, number>> => {
    const counts = new Map<string, number>();
    for (const { service, bot, letters: count } of await letters())
      if (bots === undefined || (bot !== null && bots.includes(bot)))
        counts.set(service, (counts.get(service) ?? 0) + count);
    return counts;
  };
  return {
    graph: async (bots) =>
      flowGraph({
        sums: ofBots(await sums(), bots),
        // What waits is of all bots; who sees some of them is told only who is there.
        pulses: bots === undefined ? await pulses() : (await pulses()).map((one) => ({ ...one, waiting: 0 })),
        letters: await lettersOf(bots),
      }),
    attention: async (caller) =>
      attentionOf(await knownTo(caller, { base, store, complaints, pulses, refusals, lettersOf })),
    totals: (bots) => asUnavailable(store.totals(bots)),
  };
}

const ofBots = (sums: readonly FlowSum[], bots: Bots): readonly FlowSum[] =>
  bots === undefined ? sums : sums.filter(({ bot }) => bots.includes(bot));

interface Sources extends Pick<Deps, "base" | "store" | "complaints"> {
  readonly refusals: () => Promise<readonly { readonly bot: number; readonly refused: number }[]>;
  readonly pulses: () => Promise<readonly Pulse[]>;
  readonly lettersOf: (bots: Bots) => Promise<ReadonlyMap<string, number>>;
}

async function knownTo(caller: Caller, sources: Sources) {
  const { base, store, pulses, refusals, complaints, lettersOf } = sources;
  const { bots } = caller;
  const theirs = caller.may("bots:read") ? await botsFor(caller, base) : [];
  const seesPlatform = bots === undefined && caller.may("queues:read");
  const servers = [
    { name: "bus", ...base.bus.health() },
    { name: "state", ...base.state.health() },
  ];
  return {
    servers: seesPlatform ? servers : [],
    needed: seesPlatform ? NEEDED : [],
    pulses: seesPlatform ? await pulses() : [],
    administrators: caller.may("people:read") ? base.live.peopleWith("admin").length : 1,
    bots: theirs,
    refusals: caller.may("queues:read") ? named(await refusals(), theirs) : [],
    findings: seesPlatform && caller.may("bots:read") ? complaints() : [],
    letters: caller.may("dead-letters:read")
      ? [...(await lettersOf(bots))].map(([service, letters]) => ({ service, letters }))
      : [],
    broadcasts: caller.may("broadcasts:read")
      ? (await store.failedBroadcasts(bots)).map((one) => ({ ...one, error: one.error ?? "" }))
      : [],
    tasks: caller.may("tasks:read")
      ? (await store.failingTasks(bots)).map((one) => ({ ...one, error: one.error ?? "" }))
      : [],
  };
}

/** Those of the bots that the caller may see. */
const named = (
  refusals: readonly { readonly bot: number; readonly refused: number }[],
  bots: readonly { readonly id: number; readonly name: string }[],
) =>
  refusals.flatMap(({ bot, refused }) =>
    bots.filter(({ id }) => id === bot).map(({ name }) => ({ bot, name, refused })),
  );

const botsFor = async (caller: Caller, { bots }: Foundation) =>
  (await bots.all())
    .filter(({ id }) => caller.mayUse(id))
    .map((bot) => ({ ...bot, name: nameOf(bot), faults: bot.check?.faults ?? [] }));
