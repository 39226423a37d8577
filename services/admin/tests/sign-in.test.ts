import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { testApiKey } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { startAdminWorld, type AdminWorld } from "./admin-world.js";
import { openBrowser, ownerLink, ownersBrowser } from "./browser.js";

const Devices = z.object({
  sessions: z.array(z.object({ id: z.string(), device: z.string(), isCurrent: z.boolean() })),
});

describeOnEachBackend("signing in to the dashboard as its owner", (backend) => {
  let world: AdminWorld;
  beforeAll(async () => {
    world = await startAdminWorld(backend);
  });
  afterAll(() => world.stop());

  test("without a session one is told how to sign in", async () => {
    const browser = openBrowser(world);
    expect((await browser.ask("GET", "/auth/session")).status).toBe(401);
    expect((await browser.ask("GET", "/api/bots")).status).toBe(401);
    const methods = await browser.ask("GET", "/auth/methods");
    expect(methods).toMatchObject({ status: 200, body: { password: false } });
  });

  test("a link that a key makes signs the owner in, who may do everything", async () => {
    const browser = openBrowser(world);
    const opened = await browser.ask("POST", "/auth/link", { body: { token: await ownerLink(world) } });
    expect(opened).toMatchObject({ status: 200, body: { state: "signed-in" } });
    expect(opened.headers.get("cache-control")).toBe("no-store");
    expect(browser.setCookie).toMatch(
      /^telebus_session=[\w-]{43}; Path=\/; Max-Age=604800; HttpOnly; SameSite=Strict$/,
    );
    const session = await browser.ask("GET", "/auth/session");
    expect(session.body).toMatchObject({
      who: { kind: "owner" },
      bots: null,
      via: "link",
      hasPassword: false,
    });
    expect(JSON.stringify(session.body)).toContain("keys:write");
    expect((await browser.ask("GET", "/api/bots")).status).toBe(200);
    const made = await browser.ask("POST", "/api/keys", { body: { name: "mine", scopes: ["bots:read"] } });
    expect(made).toMatchObject({ status: 201, body: { madeBy: "owner" } });
  });

  test("a link is worth nothing the second time, nor when nobody has made it", async () => {
    const token = await ownerLink(world);
    await openBrowser(world).ask("POST", "/auth/link", { body: { token } });
    const again = await openBrowser(world).ask("POST", "/auth/link", { body: { token } });
    expect(again).toMatchObject({ status: 410, body: { detail: expect.stringContaining("used already") } });
    const other = await openBrowser(world).ask("POST", "/auth/link", { body: { token: "x".repeat(43) } });
    expect(other.status).toBe(410);
  });

  test("only who may do everything makes links", async () => {
    const { body } = await world.api("POST", "/api/keys", { body: { name: "few", scopes: ["bots:write"] } });
    const { key } = z.object({ key: z.string() }).parse(body);
    await world.ports.clock.sleep(500);
    expect((await world.api("POST", "/auth/links", { key })).status).toBe(403);
    expect((await world.api("POST", "/auth/links", { key: "wrong" })).status).toBe(401);
    expect((await openBrowser(world).ask("POST", "/auth/links")).status).toBe(401);
    expect((await (await ownersBrowser(world)).ask("POST", "/auth/links")).status).toBe(201);
  });

  test("what changes something needs the token of the session, and a page of ours", async () => {
    const browser = await ownersBrowser(world);
    const body = { name: "forged", scopes: ["bots:read"] };
    const post = async (headers: Record<string, string>) =>
      (await browser.ask("POST", "/api/keys", { body, headers })).status;
    expect(await post({ "x-csrf-token": "" })).toBe(403);
    expect(await post({ "x-csrf-token": "x".repeat(32) })).toBe(403);
    expect(await post({ "x-csrf-token": (await ownersBrowser(world)).csrf ?? "" })).toBe(403);
    expect(await post({ origin: "https://evil.example" })).toBe(403);
    expect(await post({ "sec-fetch-site": "cross-site" })).toBe(403);
    expect(await post({ "sec-fetch-site": "same-site" })).toBe(403);
    expect(await post({ origin: world.url })).toBe(201);
    expect(await post({ "sec-fetch-site": "same-origin" })).toBe(201);
    const evil = { headers: { origin: "https://evil.example" }, body: { token: await ownerLink(world) } };
    expect((await openBrowser(world).ask("POST", "/auth/link", evil)).status).toBe(403);
  });

  test("signing in never takes over a cookie that was brought along, and ends the session it came with", async () => {
    const browser = openBrowser(world);
    const planted = `telebus_session=${"A".repeat(43)}`;
    browser.cookie = planted;
    await browser.ask("POST", "/auth/link", { body: { token: await ownerLink(world) } });
    expect(browser.cookie).not.toBe(planted);
    const before = { ...browser, cookie: browser.cookie };
    await browser.ask("POST", "/auth/link", { body: { token: await ownerLink(world) } });
    expect(browser.cookie).not.toBe(before.cookie);
    const old = openBrowser(world);
    old.cookie = planted;
    expect((await old.ask("GET", "/auth/session")).status).toBe(401);
    old.cookie = before.cookie;
    expect((await old.ask("GET", "/auth/session")).status).toBe(401);
    // What was opened over http is worth nothing as the cookie of https, nor the other way round.
    old.cookie = `__Host-${browser.cookie}`;
    expect((await old.ask("GET", "/auth/session")).status).toBe(401);
  });

  test("over https the cookie is bound to its host", async () => {
    const browser = openBrowser(world);
    const origin = world.url.replace("http:", "https:");
    await browser.ask("POST", "/auth/link", { body: { token: await ownerLink(world) }, headers: { origin } });
    expect(browser.setCookie).toMatch(/^__Host-telebus_session=[\w-]+; .*Secure$/);
    expect((await browser.ask("GET", "/auth/session")).status).toBe(200);
  });

  test("one sees where one is signed in, and signs out there, here and everywhere", async () => {
    const [one, two, three] = [
      await ownersBrowser(world),
      await ownersBrowser(world),
      await ownersBrowser(world),
    ];
    const listed = await one.ask("GET", "/auth/sessions");
    const { sessions } = Devices.parse(listed.body);
    expect(sessions.length).toBeGreaterThanOrEqual(3);
    expect(sessions.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    expect(sessions[0]?.device).toBe("Firefox on Linux");
    expect(JSON.stringify(listed.body)).not.toMatch(/csrf|hash|token/);
    const newest = sessions[0]?.id ?? "";
    expect((await one.ask("DELETE", `/auth/sessions/${newest}`)).status).toBe(204);
    expect((await one.ask("DELETE", `/auth/sessions/${newest}`)).status).toBe(404);
    expect((await three.ask("GET", "/auth/session")).status).toBe(401);
    expect((await two.ask("POST", "/auth/sign-out")).status).toBe(204);
    expect(two.setCookie).toMatch(/^telebus_session=; Path=\/; Max-Age=0;/);
    expect((await two.ask("GET", "/auth/session")).status).toBe(401);
    const everywhere = await one.ask("POST", "/auth/sign-out-everywhere");
    expect(everywhere.status).toBe(200);
    expect((await one.ask("GET", "/auth/session")).status).toBe(401);
  });

  test("where a key is given, that alone counts", async () => {
    const browser = await ownersBrowser(world);
    const withKey = (key: string) => browser.ask("GET", "/api/bots", { headers: { "x-api-key": key } });
    expect((await withKey(testApiKey)).status).toBe(200);
    expect((await withKey("wrong")).status).toBe(401);
  });

  test("the password: set by who is signed in, needed to change it, and wrong ones are counted", async () => {
    const owner = await ownersBrowser(world);
    const password = "correct horse battery";
    expect((await owner.ask("PUT", "/auth/password", { body: { password: "too short" } })).status).toBe(400);
    const elsewhere = await ownersBrowser(world);
    expect((await owner.ask("PUT", "/auth/password", { body: { password } })).status).toBe(204);
    expect((await elsewhere.ask("GET", "/auth/session")).status).toBe(401);
    const browser = openBrowser(world);
    const signIn = (given: string) => browser.ask("POST", "/auth/password", { body: { password: given } });
    expect((await signIn(password)).body).toMatchObject({ via: "password", hasPassword: true });
    const change = (body: object) => browser.ask("PUT", "/auth/password", { body });
    const next = "another horse battery";
    expect((await change({ password: next })).status).toBe(422);
    expect((await change({ password: next, current: "wrong" })).status).toBe(422);
    expect((await change({ password: next, current: password })).status).toBe(204);
    expect((await browser.ask("GET", "/auth/session")).status).toBe(200);
    const answers: number[] = [];
    for (let n = 0; n < 11; n++) answers.push((await signIn(password)).status);
    expect([answers[0], answers.at(-1), new Set(answers).size]).toEqual([422, 429, 2]);
    const refused = await signIn(next);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    const [row] = await world.sql("select digest from admin.owner_password");
    expect(String(row?.["digest"])).toMatch(/^scrypt\$32768\$8\$1\$/);
  }, 60_000);

  test("all of it is in the audit log, and no secret is", async () => {
    const { body } = await world.api("GET", "/api/audit?limit=200");
    const text = JSON.stringify(body);
    for (const action of ["session.opened", "session.closed", "sessions.closed", "sign-in-link.made"])
      expect(text).toContain(action);
    expect(text).toContain("password.changed");
    expect(text).toContain("sign-in.failed");
    expect(text).not.toContain("horse");
  });
});
