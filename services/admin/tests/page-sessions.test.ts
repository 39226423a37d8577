import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { BrowserSession, liveKey } from "@telebus/service";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { BOT, startAdminWorld, TOKEN, type AdminWorld } from "./admin-world.js";
import { giveScope } from "./api-keys.js";
import { openBrowser, ownersBrowser, type Browser } from "./browser.js";
import { openPage, type OpenPage } from "./open-page.js";
import { initDataOf } from "./telegram-signature.js";

describeOnEachBackend("a page that is open", (backend) => {
  let world: AdminWorld;
  let next = 8_000;
  beforeAll(async () => {
    world = await startAdminWorld(backend);
    await waitFor("the bot is known", async () => world.ports.live.bot(BOT) !== undefined);
  }, 60_000);
  afterAll(() => world.stop());

  /** Of a browser that is signed in, once it has heard something. */
  const pageOf = async ({ cookie = "" }: Browser): Promise<OpenPage> => {
    const page = await openPage(world.url, { cookie });
    await page.untilHeard("the flow", ({ name }) => name === "flow");
    return page;
  };
  const ends = (page: OpenPage): Promise<unknown> =>
    waitFor(
      "the stream has ended",
      async () => page.isOver() && page.heard.findLast(({ name }) => name === "session")?.data,
      { timeoutMs: 20_000 },
    );
  /** Somebody new, who opened the dashboard as a mini app. */
  const signedIn = async (scope: "admin" | "operator") => {
    const id = ++next;
    await giveScope(world, id, scope);
    const browser = openBrowser(world);
    const initData = initDataOf({ token: TOKEN, person: id });
    const opened = await browser.ask("POST", "/auth/init-data", { body: { initData } });
    expect(opened.status).toBe(200);
    return { id, browser };
  };

  test("ends with its session: signed out there, in another browser or everywhere; that of another goes on", async () => {
    const [here, other] = [await ownersBrowser(world), (await signedIn("operator")).browser];
    const [page, others] = [await pageOf(here), await pageOf(other)];
    await here.ask("POST", "/auth/sign-out");
    expect(await ends(page)).toEqual({ isOver: true });
    const [one, two] = [await ownersBrowser(world), await ownersBrowser(world)];
    const pages = [await pageOf(one), await pageOf(two)];
    expect((await one.ask("POST", "/auth/sign-out-everywhere")).status).toBe(200);
    expect(await Promise.all(pages.map(ends))).toEqual([{ isOver: true }, { isOver: true }]);
    expect((await openPage(world.url, { cookie: two.cookie ?? "" })).status).toBe(401);
    expect(others.isOver()).toBe(false);
    others.close();
  }, 60_000);

  test("ends when its session expires", async () => {
    const browser = await ownersBrowser(world);
    const page = await pageOf(browser);
    const token = browser.cookie?.split("=")[1] ?? "";
    const key = `session:${createHash("sha256").update(token).digest("hex")}`;
    const session = BrowserSession.parse(JSON.parse((await world.ports.state.get(key)) ?? ""));
    const expired = { ...session, endsAt: Date.now() - 1 };
    await world.ports.state.set(key, JSON.stringify(expired), { ttlMs: 60_000 });
    expect(await ends(page)).toEqual({ isOver: true });
  }, 60_000);

  test("hears no more of what its reader may not see any more, and ends when that is all", async () => {
    const { id, browser } = await signedIn("admin");
    const page = await pageOf(browser);
    const told = (topic: string) =>
      page.untilHeard(topic, ({ name, data }) => name === "changed" && JSON.stringify(data).includes(topic));
    const keys = told("keys");
    await world.ports.state.increment("changes:keys", 1, { ttlMs: 60_000 });
    await keys;
    const lowered = page.untilHeard("other rights", ({ name }) => name === "session");
    await giveScope(world, id, "operator");
    expect((await lowered).data).toEqual({ isOver: false });
    const before = page.heard.length;
    const chats = told("chats");
    await world.ports.state.increment("changes:keys", 1, { ttlMs: 60_000 });
    await world.ports.state.increment("changes:chats", 1, { ttlMs: 60_000 });
    await chats;
    const heard = JSON.stringify(page.heard.slice(before).filter(({ name }) => name === "changed"));
    expect(heard).not.toContain("keys");
    await world.ports.bus.live.remove(liveKey.person(id));
    expect(await ends(page)).toEqual({ isOver: true });
    expect((await openPage(world.url, { cookie: browser.cookie ?? "" })).status).toBe(403);
  }, 60_000);
});
