import { conditions, report, type Target } from "../measure/report.js";
import { startBackends } from "../sender/ours.js";
import { killedOnTheWay } from "./hub.js";
import { away, frozen, killed } from "./rounds.js";
import type { Aftermath } from "./stage.js";

const isQuick = process.argv.includes("--quick");
const KILLS = isQuick ? 1 : 10;
const FREEZES = isQuick ? 1 : 10;
const HUB = isQuick ? { posts: 40, chats: 150, kills: 4 } : { posts: 200, chats: 501, kills: 30 };
const AWAY_MS = isQuick ? 5_000 : 15_000;

/** What was played, what is asked of it, and how much was lost. */
interface Part {
  readonly figures: Readonly<Record<string, unknown>>;
  readonly targets: readonly Target[];
  readonly lost: number;
}
type Backends = Awaited<ReturnType<typeof startBackends>>;

const always: readonly (keyof Aftermath)[] = ["lost", "failed", "outOfOrder", "overlaps", "unhandled"];

async function ofTheSender(backends: Backends): Promise<Part> {
  const kills = await killed(backends, KILLS);
  const freezes = await frozen(backends, FREEZES);
  const outages = {
    Redis: await away(backends, "Redis", AWAY_MS),
    PostgreSQL: await away(backends, "PostgreSQL", AWAY_MS),
    NATS: await away(backends, "NATS", AWAY_MS),
  };
  const rounds: readonly (readonly [string, Aftermath])[] = [
    ["kill -9", kills],
    ["SIGSTOP", freezes],
    ...Object.entries(outages).map(([name, outage]) => [`${name} away`, outage] as const),
  ];
  const targets: Target[] = [
    ...rounds.flatMap(([name, found]) =>
      always.map((what) => ({ name: `${name}: ${what}`, is: found[what], atMost: 0 })),
    ),
    ...rounds.map(([name, { duplicated, underWay }]) => ({
      name: `${name}: duplicated, of ${underWay} under way`,
      is: duplicated,
      atMost: underWay,
    })),
    { name: "kill -9: longest silence of a bot (s)", is: Math.max(...kills.played), atMost: 5 },
    { name: "SIGSTOP: longest silence of a bot (s)", is: Math.max(...freezes.played), atMost: 8 },
    ...Object.entries(outages).flatMap(([name, { played }]) => [
      { name: `${name} away: not named by readiness`, is: played.wasNamed ? 0 : 1, atMost: 0 },
      { name: `${name} away: senders that ended`, is: played.ended, atMost: 0 },
      { name: `${name} away: growth (MiB)`, is: played.growthMiB, atMost: 100 },
      { name: `${name} away: ready again (s)`, is: played.readyAgainSeconds, atMost: 15 },
    ]),
  ];
  return {
    figures: Object.fromEntries(rounds),
    targets,
    lost: rounds.reduce((sum, [, { lost }]) => sum + lost, 0),
  };
}

async function ofTheHub(backends: Backends): Promise<Part> {
  const hub = await killedOnTheWay(backends, HUB);
  const targets: Target[] = [
    { name: "hub: lost", is: hub.lost, atMost: 0 },
    { name: "hub: out of order", is: hub.outOfOrder, atMost: 0 },
    { name: "hub: graph and Telegram disagree", is: hub.disagreeing, atMost: 0 },
    {
      name: `hub: duplicated and unknown, of ${hub.underWay} under way`,
      is: hub.duplicated + hub.unknown,
      atMost: hub.underWay,
    },
  ];
  return { figures: { hub }, targets, lost: hub.lost };
}

const chosen = { sender: ofTheSender, hub: ofTheHub };
const named = Object.entries(chosen).filter(([name]) => process.argv.includes(name));
const backends = await startBackends();
const parts: Part[] = [];
for (const [, play] of named.length > 0 ? named : Object.entries(chosen)) parts.push(await play(backends));
await backends.stop();

report({
  bench: "chaos",
  conditions: conditions({
    isQuick,
    kills: KILLS,
    freezes: FREEZES,
    hub: HUB,
    awayMs: AWAY_MS,
    ...backends.versions,
    processes:
      "two senders, four bots; NATS, PostgreSQL (fsync on), Redis, the simulator, all on these cores",
  }),
  figures: Object.assign({}, ...parts.map(({ figures }) => figures)),
  targets: parts.flatMap(({ targets }) => targets),
  lost: parts.reduce((sum, { lost }) => sum + lost, 0),
});
