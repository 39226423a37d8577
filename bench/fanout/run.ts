import { conditions, report, type Target } from "../measure/report.js";
import { startBackends } from "../sender/ours.js";
import { broadcast, limited, paused, together } from "./scenarios.js";
import { onStage } from "./stage.js";

const isQuick = process.argv.includes("--quick");
const CHATS = isQuick ? 6_000 : 100_000;
const FEW = isQuick ? 1_000 : 3_000;
const LIMITED_CHATS = isQuick ? 360 : 3_000;
const PER_SECOND = 30;

const backends = await startBackends();
const open = await onStage(backends, { chats: [CHATS, FEW], limits: "open" }, async (stage) => {
  // Connections and code are warm, and memory is as large as it gets, before the great one is measured.
  const other = stage.bots[1] ?? 0;
  const warmUp = async (name: string, times: number): Promise<void> => {
    const texts = Array.from({ length: times }, (_, n) => `${name} warms up: ${n}`);
    for (const text of texts) await stage.say(text, { bot: other });
    for (const text of texts) await stage.until(text, FEW - 1, 60_000);
    await stage.settled();
  };
  await warmUp("One", 1);
  const ten = await together(stage, other, FEW);
  const pause = await paused(stage, other, FEW);
  const one = await broadcast(stage, CHATS, "To everybody");
  await stage.startDistributor();
  await warmUp("Two", 10);
  return { ten, pause, one, shared: await broadcast(stage, CHATS, "To everybody, by two") };
});
const paced = await onStage(backends, { chats: [LIMITED_CHATS + 1, 2], limits: "soft" }, async (stage) => {
  await stage.say("Warm up", { bot: stage.bots[1] ?? 0 });
  await stage.until("Warm up", 1, 30_000);
  return limited(stage, LIMITED_CHATS);
});
await backends.stop();

const { one, shared, ten, pause } = open;
// A full bucket at the start, then its rate.
const ideal = (LIMITED_CHATS - PER_SECOND) / PER_SECOND;
const targets: Target[] = [
  { name: "post -> first send (ms)", is: one.firstSendMs, atMost: 300 },
  { name: "deliveries a second below 1 000", is: Math.max(0, 1_000 - one.perSecond), atMost: 0 },
  { name: "growth of the distributor (MiB)", is: one.growthMiB, atMost: 50 },
  { name: "rows that keep what is still to be done", is: one.mostRows, atMost: 1 },
  { name: "calls waiting", is: one.mostWaiting, atMost: 1_000 },
  { name: "copies that came twice", is: one.repeated + shared.repeated, atMost: 0 },
  { name: "copies without a row, rows without a copy", is: one.graphOff + shared.graphOff, atMost: 0 },
  {
    name: "ten at once: apart when half done, of their time",
    is: ten.halfSpread,
    atMost: isQuick ? 0.2 : 0.1,
  },
  { name: "ten at once: apart at the end, of their time", is: ten.endSpread, atMost: isQuick ? 0.2 : 0.1 },
  { name: "pause: last send after (ms)", is: pause.lastSendAfterMs, atMost: 1_000 },
  { name: "pause: calls that wait a second later", is: pause.stillWaiting, atMost: 0 },
  { name: "pause: chats without it in the end", is: pause.missing, atMost: 0 },
  {
    name: "two distributors: slower than one (%)",
    is: Math.max(0, Math.round((1 - shared.perSecond / one.perSecond) * 100)),
    atMost: 10,
  },
  { name: "with limits: seconds, over the ideal", is: paced.seconds / ideal, atMost: isQuick ? 1.05 : 1.02 },
  { name: "with limits: refused", is: paced.refused, atMost: 0 },
];
report({
  bench: "fanout",
  conditions: conditions({
    isQuick,
    chats: CHATS,
    limitedChats: LIMITED_CHATS,
    ...backends.versions,
    processes:
      "distributor, sender; NATS, PostgreSQL (fsync on), Redis; simulator in one more, all on these cores",
  }),
  figures: {
    [`one post to ${CHATS} chats`]: one,
    [`ten posts at once to ${FEW} chats`]: ten,
    pause,
    "the same, by two distributors": shared,
    "with limits": { ...paced, ideal },
  },
  targets,
});
