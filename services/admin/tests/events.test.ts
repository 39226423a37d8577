import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { liveKey } from "@telebus/service";
import { testApiKey, waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { BOT, startAdminWorld, type AdminWorld } from "./admin-world.js";
import { giveKey } from "./api-keys.js";
import { journeyOf } from "./flow-traffic.js";
import { openPage } from "./open-page.js";

describeOnEachBackend("open pages", (backend) => {
  let world: AdminWorld;
  beforeAll(async () => {
    world = await startAdminWorld(backend);
    await waitFor("the bot is known", async () => world.ports.live.bot(BOT) !== undefined);
  }, 60_000);
  afterAll(() => world.stop());
  const open = (key = testApiKey) => openPage(world.url, { "x-api-key": key });

  test("are told the flow at once, and each second that it is another", async () => {
    const page = await open();
    expect(page.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(page.headers.get("x-accel-buffering")).toBe("no");
    expect(page.headers.get("cache-control")).toBe("no-store, no-transform");
    expect(page.headers.get("x-content-type-options")).toBe("nosniff");
    const first = await page.untilHeard("the flow", ({ name }) => name === "flow");
    expect(first.data).toMatchObject({
      rates: { updates: 0 },
      edges: expect.arrayContaining([expect.objectContaining({ from: "telegram", perSecond: 0 })]),
    });
    expect(page.text()).toMatch(/^retry: \d{4}$/m);
    const more = page.untilHeard("an update", ({ data }) => JSON.stringify(data).includes(`"updates":0.2`));
    await journeyOf(world.ports.bus);
    await more;
    page.close();
  });

  test("are told what has changed, also what another process has", async () => {
    const page = await open();
    await page.untilHeard("the flow", ({ name }) => name === "flow");
    const heard = page.untilHeard("a key", ({ name, data }) =>
      name === "changed" ? JSON.stringify(data).includes("keys") : false,
    );
    await world.api("POST", "/api/keys", { body: { name: "for a test", scopes: ["bots:read"] } });
    expect((await heard).data).toEqual({ topics: expect.arrayContaining(["keys", "audit"]) });
    const fromElsewhere = page.untilHeard("hubs", ({ data }) => JSON.stringify(data).includes("hubs"));
    await world.ports.state.increment("changes:hubs", 1, { ttlMs: 60_000 });
    expect((await fromElsewhere).data).toEqual({ topics: ["hubs"] });
    page.close();
  });

  test("are nobody's without a key, and end when it does", async () => {
    expect((await open("wrong")).status).toBe(401);
    expect((await openPage(world.url, {})).status).toBe(401);
    const key = await giveKey(world, { scopes: ["chats:read"] });
    const page = await open(key);
    await page.untilHeard("the flow", ({ name }) => name === "flow");
    const over = page.untilHeard("its end", ({ name }) => name === "session");
    await world.ports.bus.live.remove(liveKey.key(key.split("_")[1] ?? ""));
    expect((await over).data).toEqual({ isOver: true });
    await waitFor("the stream has ended", async () => page.isOver());
  });

  test("are not more than one person has", async () => {
    const key = await giveKey(world, { scopes: ["chats:read"] });
    const pages = await Promise.all(Array.from({ length: 20 }, () => open(key)));
    expect(pages.map(({ status }) => status)).toEqual(pages.map(() => 200));
    const refused = await open(key);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "10"]);
    pages[0]?.close();
    await waitFor("there is room", async () => {
      const page = await open(key);
      page.close();
      return page.status === 200;
    });
    for (const page of pages) page.close();
  });

  test("that read nothing are passed over, and do not hold up the others", async () => {
    const { hostname, port } = new URL(world.url);
    const stuck = connect({ host: hostname, port: Number(port) });
    stuck.pause();
    stuck.write(`GET /events HTTP/1.1\r\nHost: x\r\nX-API-Key: ${testApiKey}\r\n\r\n`);
    const page = await open();
    await page.untilHeard("the flow", ({ name }) => name === "flow");
    await journeyOf(world.ports.bus);
    const more = await page.untilHeard("another", ({ name }) => name === "flow");
    expect(more.data).toMatchObject({ rates: { updates: 0.2 } });
    page.close();
    stuck.destroy();
    await waitFor(
      "they are gone",
      async () => {
        const metrics = String((await world.api("GET", "/metrics")).body);
        return /^telebus_dashboard_pages 0$/m.test(metrics);
      },
      { everyMs: 100 },
    );
  });

  test("end with the process, so that browsers look for another one", async () => {
    const other = await startAdminWorld(backend);
    const page = await openPage(other.url, { "x-api-key": testApiKey });
    await page.untilHeard("the flow", ({ name }) => name === "flow");
    await other.stop();
    await expect(waitFor("the stream has ended", async () => page.isOver())).resolves.toBe(true);
  });
});
