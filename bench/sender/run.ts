import { conditions, report, type Target } from "../measure/report.js";
import { startBackends } from "./ours.js";
import { startPeer, startTelegram } from "./programs.js";
import { race, type RaceResult } from "./race.js";
import * as scenarios from "./scenarios.js";

const isQuick = process.argv.includes("--quick");
const DESTINATIONS = isQuick ? 240 : 3_000;
const KILL_DESTINATIONS = isQuick ? 150 : 900;
const REFUSED_DESTINATIONS = isQuick ? 90 : 900;
const MODE_DESTINATIONS = isQuick ? 90 : 900;
const WAITING = isQuick ? 20_000 : 100_000;
const BOTS = 60;
const CAPACITY_SECONDS = isQuick ? 4 : 20;
const PEERS = isQuick ? [] : ["grammy", "telegraf", "bullmq"];
const PER_SECOND = 30;

/** A full bucket at the start, then its rate, of which the replies take one. */
const idealSeconds = (destinations: number, replies: number): number =>
  (destinations - PER_SECOND) / (PER_SECOND - replies);

const backends = await startBackends();

async function peerRace(name: string): Promise<RaceResult> {
  const token = scenarios.newToken();
  const people = DESTINATIONS + 200;
  const telegram = await startTelegram({
    tokens: [token],
    people,
    limits: "soft",
    answerMs: scenarios.ANSWER_MS,
  });
  const peer = await startPeer(name, { TOKEN: token, API_ROOT: telegram.url, REDIS_URL: backends.redisUrl });
  const result = await race(peer, telegram, { destinations: DESTINATIONS, withinMs: DESTINATIONS * 100 });
  await peer.stop();
  await telegram.stop();
  return result;
}

const soft = await scenarios.ourRace(backends, "soft", DESTINATIONS);
const hold = await scenarios.ourRace(backends, "hold", MODE_DESTINATIONS);
const hard = await scenarios.ourRace(backends, "hard", MODE_DESTINATIONS);
const kill = await scenarios.killed(backends, KILL_DESTINATIONS);
const order = await scenarios.inOrder(backends, 20, 5);
const oneRefused = await scenarios.oneRefused(backends, REFUSED_DESTINATIONS);
const memory = await scenarios.memoryGrowth(backends, WAITING);
const capacity = await scenarios.capacity(backends, BOTS, CAPACITY_SECONDS);
const peers: Record<string, RaceResult> = {};
for (const name of PEERS) peers[name] = await peerRace(name);
await backends.stop();

const ideal = idealSeconds(DESTINATIONS, 1);
const modeIdeal = idealSeconds(MODE_DESTINATIONS, 1);
const refusedIdeal = idealSeconds(REFUSED_DESTINATIONS, 0);
const targets: Target[] = [
  { name: "seconds for the broadcast", is: soft.seconds, atMost: Number((ideal + 1.6).toFixed(1)) },
  { name: "refused", is: soft.refused, atMost: 0 },
  { name: "reply p50 (ms)", is: soft.replyP50Ms, atMost: 20 },
  { name: "reply p99 (ms)", is: soft.replyP99Ms, atMost: 75 },
  { name: "hold: seconds", is: hold.seconds, atMost: Number((modeIdeal + 1.6).toFixed(1)) },
  { name: "hold: reply p99 (ms)", is: hold.replyP99Ms, atMost: 75 },
  { name: "hard: seconds", is: hard.seconds, atMost: Number((modeIdeal + 1.6).toFixed(1)) },
  { name: "hard: refused", is: hard.refused, atMost: 0 },
  { name: "hard: reply p99 (ms)", is: hard.replyP99Ms, atMost: 100 },
  { name: "kill -9: lost", is: kill.lost, atMost: 0 },
  { name: "kill -9: duplicated and unknown", is: kill.duplicated + kill.unknown, atMost: 5 },
  { name: "kill -9: going again (s)", is: kill.goingAgainSeconds, atMost: 5 },
  { name: "20 chats x 5, each refused once: out of order", is: order.chatsOutOfOrder, atMost: 0 },
  { name: "20 chats x 5, each refused once: seconds", is: order.seconds, atMost: 6 },
  { name: "one chat refused for 60 s: seconds for the others", is: oneRefused, atMost: refusedIdeal + 1 },
  { name: "growth with calls waiting (MiB)", is: Math.round(memory), atMost: 60 },
  {
    name: "bots below 60 at their full rate on one core",
    is: Math.max(0, 60 - capacity.botsPerCore),
    atMost: 0,
  },
];
report({
  bench: "sender",
  conditions: conditions({
    isQuick,
    destinations: DESTINATIONS,
    answerMs: scenarios.ANSWER_MS,
    ...backends.versions,
    processes: "sender; NATS, PostgreSQL (fsync on), Redis; simulator in one more, all on these cores",
  }),
  figures: {
    "ideal seconds": ideal,
    ours: soft,
    "ours, hold": hold,
    "ours, hard": hard,
    ...peers,
    "kill -9 at 40 %": kill,
    "20 chats x 5": order,
    "one chat refused for 60 s, seconds for the others": oneRefused,
    [`growth with ${WAITING} calls waiting (MiB)`]: memory,
    [`${BOTS} bots at their full rate`]: capacity,
  },
  targets,
});
