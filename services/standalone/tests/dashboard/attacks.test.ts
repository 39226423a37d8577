import { createServer, type Server } from "node:http";
import { once } from "node:events";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { describeDashboard } from "./dashboard-world.js";
import { everyRoute, ownersCookie } from "./every-route.js";
import { furnishWithAttacks } from "./hostile-world.js";
import { ownerLink } from "./sign-in.js";
import { settled, tour } from "./tour.js";
import type { Visit } from "./visit.js";

/** Runs in the page: links that do more than lead somewhere. */
const BAD_LINKS = `[...document.querySelectorAll("a[href], form[action], iframe[src]")]
  .map((one) => one.href ?? one.action ?? one.src)
  .filter((address) => !/^(https?|tg|blob|mailto):/.test(address))`;

describeDashboard("who would harm operators on the dashboard", (world) => {
  let visit: Visit;
  const dialogs: string[] = [];
  beforeAll(() => furnishWithAttacks(world()), 60_000);
  beforeEach(async () => {
    visit = await world().open("/");
    visit.page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
  });
  afterEach(() => visit.close());

  test("nothing that anything is called runs on any page, or breaks it", async () => {
    const { page } = visit;
    const found: string[] = [];
    for await (const path of tour(page)) {
      found.push(...(await page.evaluate<string[]>(BAD_LINKS)).map((link) => `${path} leads to ${link}`));
      const owned = await page.evaluate<unknown>("window.owned");
      if (owned !== undefined) found.push(`${path} ran ${JSON.stringify(owned)}`);
      const overflow = await visit.overflow();
      if (overflow > 0) found.push(`${path} is ${overflow} px too wide`);
    }
    expect({ found, dialogs, complaints: visit.complaints }).toEqual({
      found: [],
      dialogs: [],
      complaints: [],
    });
  }, 180_000);

  test("an upload that is too large is refused before it is read", async () => {
    const answer = await visit.page.evaluate<number>(
      `fetch("/auth/session").then((session) => session.json()).then(({ csrf }) =>
        fetch("/api/people/import", {
          method: "POST",
          headers: { "content-type": "text/csv", "x-csrf-token": csrf },
          body: "id,state\\n" + "1,admin\\n".repeat(500_000),
        })).then(({ status }) => status)`,
    );
    expect(answer).toBe(413);
  });

  test.each([
    "//evil.example/x",
    "https://evil.example",
    "javascript:window.owned=1",
    "/\\evil.example",
    "\\\\evil",
  ])("after signing in nobody is led to %s", async (to) => {
    const { page } = visit;
    await page.context().clearCookies();
    const token = await ownerLink(world().url);
    await page.goto(`${world().url}/sign-in?to=${encodeURIComponent(to)}#${token}`);
    await page.getByRole("navigation").first().waitFor();
    await settled(page);
    const { origin } = new URL(page.url());
    expect([origin, await page.evaluate("window.owned")]).toEqual([world().url, undefined]);
  });
});

/** What is for those who are not signed in. */
const signingIn = new Set([
  "POST /auth/init-data",
  "POST /auth/link",
  "POST /auth/login-data",
  "POST /auth/password",
  "POST /auth/pending",
]);

describeDashboard("another site", (world) => {
  let site: Server;
  beforeAll(async () => {
    site = createServer((_request, response) => {
      response.setHeader("content-type", "text/html");
      response.end(`<iframe src="${world().url}/keys" width="900" height="600"></iframe>`);
    }).listen(0, "127.0.0.1");
    await once(site, "listening");
  });
  afterAll(() => void site.close());

  test("cannot change anything with the cookie of somebody who is signed in, by any route", async () => {
    const { url } = world();
    const { cookie, csrf } = await ownersCookie(url);
    const evil = { origin: "https://evil.example", "sec-fetch-site": "cross-site" };
    const found: string[] = [];
    for (const { method, path } of await everyRoute()) {
      if (method === "GET") continue;
      const isSigningIn = signingIn.has(`${method} ${path}`);
      const tries = { withoutToken: { cookie }, fromElsewhere: { cookie, "x-csrf-token": csrf, ...evil } };
      for (const [how, headers] of Object.entries(tries)) {
        // Whoever is about to sign in has no token yet.
        if (isSigningIn && how === "withoutToken") continue;
        const { status } = await fetch(`${url}${path}`, { method, headers });
        if (status !== 403) found.push(`${method} ${path} ${how}: ${status}`);
      }
    }
    expect(found).toEqual([]);
  }, 60_000);

  test("reads nothing, and no answer is kept where others could find it", async () => {
    const { url } = world();
    const { cookie } = await ownersCookie(url);
    const found: string[] = [];
    for (const { path } of (await everyRoute()).filter(({ method }) => method === "GET")) {
      const { headers, body } = await fetch(`${url}${path}`, {
        headers: { cookie, origin: "https://evil.example" },
      });
      await body?.cancel();
      const told = [
        headers.get("cache-control"),
        headers.get("access-control-allow-origin"),
        headers.get("x-content-type-options"),
        headers.get("cross-origin-resource-policy"),
      ].join();
      if (told !== "no-store,,nosniff,same-origin") found.push(`${path}: ${told}`);
    }
    expect(found).toEqual([]);
  }, 60_000);

  test("cannot put the dashboard into a frame of its own", async () => {
    const visit = await world().open("/keys");
    const address = site.address();
    const port = typeof address === "object" ? address?.port : undefined;
    await visit.page.goto(`http://127.0.0.1:${port}/`);
    const [, frame] = visit.page.frames();
    await frame?.waitForLoadState();
    expect(frame?.url()).not.toContain("/keys");
    expect(visit.complaints.join()).toMatch(/frame-ancestors/);
    await visit.close();
  });
});
