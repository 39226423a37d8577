import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { backendsOfThisRun, missingServers, startCluster, waitFor, type Cluster } from "@telebus/testing";
import pg from "pg";

/*
 * One update, from Telegram to Telegram, through three processes on real NATS, PostgreSQL and Redis. Read it beside
 * docs/journey.md: it is the same walk.
 */

const missing = missingServers(backendsOfThisRun());
const describeJourney = missing.length === 0 ? describe : describe.skip;
const skipped = missing.length === 0 ? "" : `, skipped: ${missing.join("; ")}`;

describeJourney(`the journey of one update, through three processes${skipped}`, () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster();
  }, 60_000);
  afterAll(() => cluster.stop(), 30_000);

  const destinations = (calls: readonly { chat?: number | string | undefined }[]) =>
    calls.map(({ chat }) => chat);
  /** The copies of a text, after everything else has had the time to come through as well. */
  const allCopies = async (text: string) => {
    await cluster.copies(text, 3);
    const marker = `after ${text}`;
    await cluster.people.say("Chidi", marker, "Kyoto kitchen");
    await cluster.copies(marker, 3);
    return cluster.copies(text, 3);
  };

  test("what is said in one chat is heard in three others, as original messages", async () => {
    await cluster.people.say("Ada", "Hello from Lisbon", "Lisbon flat");
    const copies = await allCopies("Hello from Lisbon");
    expect(copies).toHaveLength(3);
    expect(new Set(destinations(copies)).size).toBe(3);
    const { calls } = await cluster.people.calls();
    const methods = new Set(calls.map(({ method }) => method));
    for (const method of ["forwardMessage", "forwardMessages", "copyMessage", "copyMessages"])
      expect(methods).not.toContain(method);
    const heard = await cluster.people.messages("Oslo garage");
    expect(heard.at(-2)?.text ?? heard.at(-1)?.text).toBeDefined();
    // Below it stands the alias of who has said it.
    expect(heard.map(({ text }) => text?.split("\n")[0])).toContain("Hello from Lisbon");
  });

  test("one journey id is in the log of every service that took part", async () => {
    await cluster.people.say("Björn", "Follow me", "Oslo garage");
    await cluster.copies("Follow me", 3);
    const journeys = cluster
      .service("distributor")
      .logs.map((line) => /"journey":"(\d+:\d+)".*a post is on its way/.exec(line)?.[1])
      .filter((journey) => journey !== undefined);
    expect(journeys.length).toBeGreaterThan(0);
  });

  test("the distributor is killed after it received an update and before it published: one copy each", async () => {
    const lock = new pg.Client({ connectionString: cluster.databaseUrl });
    await lock.connect();
    await lock.query("begin; lock table distributor.inbox in access exclusive mode");
    await cluster.people.say("Dalia", "Killed while deciding", "Lisbon flat");
    await waitFor("the handler waits for its inbox", () => isSomebodyWaiting(lock));
    await cluster.service("distributor").kill("SIGKILL");
    await lock.query("commit");
    await lock.end();
    await cluster.restart("distributor");
    const copies = await allCopies("Killed while deciding");
    expect(copies).toHaveLength(3);
    expect(new Set(destinations(copies)).size).toBe(3);
  }, 60_000);

  test("the distributor is killed after it committed and before it knew that its events were stored: one copy each", async () => {
    const lock = new pg.Client({ connectionString: cluster.databaseUrl });
    await lock.connect();
    await lock.query("begin; lock table distributor.inbox in access exclusive mode");
    await cluster.people.say("Dalia", "Killed while telling", "Lisbon flat");
    await waitFor("the handler waits for its inbox", () => isSomebodyWaiting(lock));
    const before = await countInbox(lock);
    cluster.nats.pause();
    await lock.query("commit");
    await waitFor("the decision is committed", async () => (await countInbox(lock)) > before);
    await cluster.service("distributor").kill("SIGKILL");
    cluster.nats.resume();
    await lock.end();
    await cluster.restart("distributor");
    const copies = await allCopies("Killed while telling");
    expect(copies).toHaveLength(3);
    expect(new Set(destinations(copies)).size).toBe(3);
  }, 60_000);

  test("NATS is away for ten seconds while 200 updates arrive: all distributed once, in order per chat", async () => {
    const places = ["Lisbon flat", "Oslo garage", "Kyoto kitchen", undefined];
    await cluster.nats.kill();
    const outageEnds = new Promise((resolve) => setTimeout(resolve, OUTAGE_MS));
    for (let n = 0; n < UPDATES; n++) {
      const place = places[n % places.length];
      await cluster.people.say(
        "Ada",
        `during the outage ${place ?? "private"} ${String(n).padStart(3, "0")}`,
        place,
      );
    }
    await outageEnds;
    await cluster.nats.restart();

    const copies = await waitForCopies(cluster, UPDATES * 3);
    expect(copies).toHaveLength(UPDATES * 3);
    const refused = cluster.service("gateway").logs.filter((line) => line.includes("Telegram repeats it"));
    expect(refused.length).toBeGreaterThan(0);
    for (const heard of groupBy(copies, ({ chat, text }) => `${chat} ${text.slice(0, -4)}`).values()) {
      const texts = heard.map(({ text }) => text);
      expect(texts).toEqual([...new Set(texts)].toSorted());
    }
  }, 150_000);
});

const OUTAGE_MS = 10_000;
const UPDATES = 200;

/** A statement of another session waits for a lock. */
async function isSomebodyWaiting(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query("select 1 from pg_locks where not granted");
  return rows.length > 0;
}

async function countInbox(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ n: number }>("select count(*)::int as n from distributor.inbox");
  return rows[0]?.n ?? 0;
}

interface Copy {
  readonly chat: number | string | undefined;
  readonly text: string;
}

async function waitForCopies({ people }: Cluster, count: number): Promise<readonly Copy[]> {
  let found: readonly Copy[] = [];
  const enough = async (): Promise<boolean> => {
    const { calls } = await people.calls({ method: "sendMessage" });
    found = calls
      .map(({ chat, params }) => ({ chat, text: String(params["text"]).split("\n")[0] ?? "" }))
      .filter(({ text }) => text.startsWith("during the outage"));
    return found.length >= count;
  };
  await waitFor(`${count} copies`, enough, { timeoutMs: 100_000, everyMs: 200 });
  return found;
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
