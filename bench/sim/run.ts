import { SimulatorControl } from "@telebus/telegram-sim";
import { startMeasured, type MeasuredServer } from "../measure/child.js";
import { closedLoop, type Target } from "../measure/load.js";
import { conditions, report } from "../measure/report.js";

const isQuick = process.argv.includes("--quick");
const SENDS = isQuick ? 100_000 : 1_000_000;
/** After each of them the heap is looked at; the first one fills whatever rolls over, and compiles the code. */
const BLOCK = isQuick ? 20_000 : 100_000;
const PEER_BLOCK = 20_000;
const CONNECTIONS = 50;
const CHATS = 20;
const TOKEN = "1000001:AAbenchmarkbenchmarkbenchmarkbenchmark";
const TEXT = "The engine might compose elaborate pieces of music of any degree of complexity or extent.";

/** Half of the chats are private, half are groups. @returns their ids */
async function furnish(origin: string): Promise<number[]> {
  const control = new SimulatorControl(origin);
  const bot = await control.addBot({ token: TOKEN });
  const ids: number[] = [];
  for (let n = 1; n <= CHATS / 2; n++) {
    const person = await control.addPerson({ first_name: `Person ${n}` });
    await control.send({ from: person.id, text: "/start" });
    const group = await control.addChat({
      type: "supergroup",
      title: `Group ${n}`,
      members: [person.id, bot.id],
    });
    ids.push(person.id, group.id);
  }
  return ids;
}

const target = (origin: string, chats: readonly number[]): Target => ({
  origin,
  path: `/bot${TOKEN}/sendMessage`,
  headers: { "content-type": "application/json" },
  body: (n) => JSON.stringify({ chat_id: chats[n % chats.length], text: `${n} ${TEXT}` }),
});

interface Block {
  readonly perSecond: number;
  readonly cpuMicros: number;
  readonly heapMiB: number;
}

async function sendBlock(server: MeasuredServer, chats: readonly number[], requests: number): Promise<Block> {
  const cpuBefore = await server.cpuMicros();
  const load = { requests, connections: CONNECTIONS };
  const { perSecond, failed } = await closedLoop(target(server.origin, chats), load);
  const cpuMicros = ((await server.cpuMicros()) - cpuBefore) / requests;
  if (failed > 0) throw new Error(`${failed} of ${requests} sends were not answered with 200`);
  const heapMiB = (await server.heapBytes()) / 1024 ** 2;
  return { perSecond, cpuMicros: rounded(cpuMicros), heapMiB: rounded(heapMiB) };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const program = (name: string): URL => new URL(`./${name}.js`, import.meta.url);
const simulator = await startMeasured(program("simulator"));
const peer = await startMeasured(program("bare-node"));
const chats = await furnish(simulator.origin);
await sendBlock(peer, chats, PEER_BLOCK);

const own: Block[] = [];
const bare: Block[] = [];
for (let sent = 0; sent < SENDS; sent += BLOCK) {
  own.push(await sendBlock(simulator, chats, BLOCK));
  bare.push(await sendBlock(peer, chats, PEER_BLOCK));
}
await Promise.all([simulator.stop(), peer.stop()]);

/** The first block still fills what rolls over. */
const steady = own.slice(1);
const heaps = own.map(({ heapMiB }) => heapMiB);
const growth = Math.max(...heaps.slice(2)) / (heaps[1] ?? Number.NaN);
const cpu = median(steady.map(({ cpuMicros }) => cpuMicros));
const bareCpu = median(bare.map(({ cpuMicros }) => cpuMicros));

report({
  bench: "sim",
  conditions: conditions({
    isQuick,
    sends: SENDS,
    block: BLOCK,
    connections: CONNECTIONS,
    chats: CHATS,
    limits: "open",
    note: "the load generator has another core; both servers have one thread",
  }),
  figures: {
    "sends/s, by block": own.map(({ perSecond }) => perSecond),
    "CPU per send, by block (µs)": own.map(({ cpuMicros }) => cpuMicros),
    "heap after each block, collected (MiB)": heaps,
    "CPU per send, median (µs)": cpu,
    "bare Node server, CPU per call, median (µs)": bareCpu,
    "CPU, ratio to the bare Node server": rounded(cpu / bareCpu),
    "bare Node server, calls/s, median": median(bare.map(({ perSecond }) => perSecond)),
  },
  targets: [
    {
      name: "CPU seconds of the simulator for 5 000 sends",
      is: rounded((cpu * 5_000) / 1_000_000),
      atMost: 1,
    },
    {
      name: "seconds for 5 000 sends, the median block",
      is: rounded(5_000 / median(steady.map(({ perSecond }) => perSecond))),
      atMost: 1,
    },
    { name: "heap, largest block to the second", is: rounded(growth), atMost: 1.1 },
  ],
});
