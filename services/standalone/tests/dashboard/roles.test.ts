import { afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { PersonScope } from "@telebus/contracts";
import { BOT, describeDashboard } from "./dashboard-world.js";
import { ownersCookie } from "./every-route.js";
import type { Visit } from "./visit.js";

/** A browser on a busy machine takes its time. */
const STORY_MS = 120_000;

describeDashboard("who may less while the page is open", (world) => {
  let chidi = 0;
  let visit: Visit;
  beforeAll(async () => {
    const people = await world().simulator.people();
    chidi = people.find(({ first_name }) => first_name === "Chidi")?.id ?? 0;
  });
  beforeEach(async () => {
    await give("operator");
    visit = await world().openAs("Chidi", `/bots/${BOT}?tab=danger`);
    await visit.page.evaluate("window.isStillThisPage = true");
  });
  afterEach(async () => {
    expect(await visit.page.evaluate("window.isStillThisPage")).toBe(true);
    await visit.close();
  });

  const give = (scope: PersonScope) => world().api("PUT", `/api/people/${chidi}/scopes/${scope}`, {});
  const take = (scope: PersonScope) => world().api("DELETE", `/api/people/${chidi}/scopes/${scope}`);
  /** Now operators are moderators: they may look at people and chats, and at no bot. */
  const lower = async (): Promise<void> => {
    await give("moderator");
    await take("operator");
  };

  test(
    "is refused kindly at what they do next, and sees no more of what they may not",
    async () => {
      const { page } = visit;
      const off = page.getByRole("button", { name: "Switch it off" });
      await off.click();
      await page.getByRole("link", { name: "Broadcasts" }).waitFor();
      await lower();
      await page.getByRole("dialog").getByRole("button", { name: "Switch it off" }).click();
      await page.getByText(/You may not do that/).waitFor();
      await page.getByText("This page is not open to you").waitFor();
      await page.getByRole("link", { name: "Broadcasts" }).waitFor({ state: "detached" });
      expect(await page.getByRole("link", { name: "Moderation" }).isVisible()).toBe(true);
      expect(await off.count()).toBe(0);
      expect(await world().api("GET", `/api/bots/${BOT}`)).toMatchObject({ isOn: true });
    },
    STORY_MS,
  );

  test(
    "sees it without doing anything, and is signed out when nothing is left",
    async () => {
      const { page } = visit;
      await page.getByRole("link", { name: "Broadcasts" }).waitFor();
      await lower();
      await page.getByText("This page is not open to you").waitFor();
      await page.getByRole("link", { name: "Broadcasts" }).waitFor({ state: "detached" });
      await give("operator");
      await page.getByRole("button", { name: "Switch it off" }).waitFor();
      await take("operator");
      await take("moderator");
      await page.getByText("You have been signed out").waitFor();
      expect((await page.context().request.get(`${world().url}/auth/session`)).status()).toBe(401);
    },
    STORY_MS,
  );

  test(
    "is signed out elsewhere: also on the page that is open here, and goes on there after signing in again",
    async () => {
      const { page, close } = await world().open("/people");
      await page.getByRole("searchbox", { name: "Name, @username or id" }).fill("chidi");
      await page.waitForURL(/search=chidi/);
      const { cookie, csrf } = await ownersCookie(world().url);
      const everywhere = await fetch(`${world().url}/auth/sign-out-everywhere`, {
        method: "POST",
        headers: { cookie, "x-csrf-token": csrf },
      });
      expect(everywhere.status).toBe(200);
      await page.getByText("You have been signed out").waitFor();
      const again = await ownersCookie(world().url);
      const [name = "", value = ""] = again.cookie.split("=");
      await page.context().addCookies([{ name, value, url: world().url }]);
      await page.getByRole("button", { name: "I am signed in again" }).click();
      await page.getByText("You have been signed out").waitFor({ state: "detached" });
      const search = page.getByRole("searchbox", { name: "Name, @username or id" });
      expect(await search.inputValue()).toBe("chidi");
      await close();
    },
    STORY_MS,
  );
});
