import { afterEach, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { BOT, describeDashboard } from "./dashboard-world.js";
import { ownerLink } from "./sign-in.js";
import { phone, type Visit } from "./visit.js";

/** Telegram takes only https for mini apps; the stories open what stands there at the world's own address. */
const AWAY = "https://dashboard.example.org";
const PASSWORD = "correct horse battery staple";

describeDashboard(
  "signing in to the dashboard",
  (world) => {
    const visits: Visit[] = [];
    afterEach(async () => {
      for (const visit of visits.splice(0)) await visit.close();
    });
    const come = async (path: string, options?: Parameters<ReturnType<typeof world>["openAsNobody"]>[1]) => {
      const visit = await world().openAsNobody(path, options);
      visits.push(visit);
      return visit;
    };
    /** The first button with a link, or the newest question, that the bot has sent Ada. */
    const newestTo = async (person: number, isMeant: (text: string) => boolean) => {
      const find = async () =>
        (await world().simulator.calls({ method: "sendMessage" })).calls
          .filter(({ chat, params }) => chat === person && isMeant(JSON.stringify(params)))
          .at(-1);
      await waitFor("a message of the bot", async () => (await find()) !== undefined);
      return (await find()) ?? Promise.reject(new Error("it is gone"));
    };
    const dashboardLink = async (): Promise<string> => {
      const { simulator, administrator } = world();
      const before = (await simulator.calls({ method: "sendMessage" })).calls.length;
      await simulator.send({ from: administrator, chat: BOT, text: "/dashboard" });
      await waitFor("the link", async () =>
        JSON.stringify((await simulator.calls({ method: "sendMessage" })).calls.slice(before)).includes(
          "/sign-in#",
        ),
      );
      const { params } = await newestTo(administrator, (text) => text.includes("/sign-in#"));
      expect(params["protect_content"]).toBe(true);
      return /"https:\/\/dashboard\.example\.org(\/sign-in#[\w-]+)"/.exec(JSON.stringify(params))?.[1] ?? "";
    };

    test("the owner's link signs in once, and goes from the address at once", async () => {
      const link = `/sign-in#${await ownerLink(world().url)}`;
      const { page, complaints } = await come(link);
      await page.getByRole("button", { name: "Account of Owner" }).waitFor();
      expect(page.url()).not.toContain("#");
      await page.getByText("You have no password yet").waitFor();
      expect(complaints).toEqual([]);
      const other = await come(link);
      await other.page.getByText("This link was used already").waitFor();
      expect(other.page.url()).not.toContain("#");
      await other.page.getByText("npm run telebus -- dashboard").waitFor();
    });

    test("whoever wanted a page comes to it by signing in; never to another site", async () => {
      const { page } = await come("/keys?search=a");
      await page.getByRole("heading", { name: "Sign in to Telebus" }).waitFor();
      expect(new URL(page.url()).search).toBe(`?to=${encodeURIComponent("/keys?search=a")}`);
      const token = await ownerLink(world().url);
      await page.goto(`${world().url}/sign-in?to=${encodeURIComponent("/keys?search=a")}#${token}`);
      await page.getByRole("heading", { name: "API keys" }).waitFor();
      const evil = await come(
        `/sign-in?to=${encodeURIComponent("//evil.example/")}#${await ownerLink(world().url)}`,
      );
      await evil.page.getByRole("button", { name: "Account of Owner" }).waitFor();
      expect(new URL(evil.page.url()).origin).toBe(world().url);
    });

    test("a link of the bot lets in whoever presses the number in the chat, and says who has opened it", async () => {
      const { page, complaints } = await come(await dashboardLink());
      await page.getByRole("heading", { name: "Is it you?" }).waitFor();
      const number = await page.locator("output").innerText();
      const { simulator, administrator } = world();
      const question = await newestTo(administrator, (text) => text.includes("Somebody opened your link"));
      expect(String(question.params["text"])).toMatch(/Chrome on Linux from 127\.0\.0\.1/);
      const sent = (await simulator.messages(administrator, { bot: BOT })).at(-1);
      await simulator.press({
        from: administrator,
        chat: BOT,
        message_id: sent?.message_id ?? 0,
        button: number,
      });
      await page.getByRole("button", { name: /Account of Ada/ }).waitFor();
      expect(complaints).toEqual([]);
    });

    test("a link that was passed on lets nobody in", async () => {
      const { page } = await come(await dashboardLink());
      await page.getByRole("heading", { name: "Is it you?" }).waitFor();
      const { simulator, administrator } = world();
      await newestTo(administrator, (text) => text.includes("Somebody opened your link"));
      const sent = (await simulator.messages(administrator, { bot: BOT })).at(-1);
      await simulator.press({
        from: administrator,
        chat: BOT,
        message_id: sent?.message_id ?? 0,
        button: "That was not me",
      });
      await page.getByText("This was not confirmed in the chat").waitFor();
      await page.goto(`${world().url}/`);
      await page.getByRole("heading", { name: "Sign in to Telebus" }).waitFor();
      expect(await page.getByRole("button", { name: /Account of/ }).count()).toBe(0);
    });

    test("the mini app signs in whoever has opened it in Telegram", async () => {
      const { simulator, administrator, url } = world();
      const { init_data } = await simulator.openWebApp({
        from: administrator,
        bot: BOT,
        url: `${url}/mini-app`,
      });
      const hash = new URLSearchParams({ tgWebAppData: init_data }).toString();
      const { page, complaints } = await come(`/mini-app#${hash}`, phone);
      await page.getByRole("button", { name: /Account of Ada/ }).waitFor();
      expect(page.url()).not.toContain("tgWebApp");
      expect(complaints).toEqual([]);
      const again = await come(`/mini-app#${hash}`, phone);
      await again.page.getByText("This was used already").waitFor();
      const without = await come("/mini-app", phone);
      await without.page.getByText("press “Open here”").waitFor();
    });

    test("a password is set, signs in, and is changed", async () => {
      const { page, complaints } = await come(`/sign-in?to=/security#${await ownerLink(world().url)}`);
      await page.getByLabel("New password").fill("short");
      await page.getByLabel("The same once more").fill("other");
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText("At least 12 characters", { exact: true }).waitFor();
      await page.getByText("This is not the same").waitFor();
      await page.getByLabel("New password").fill(PASSWORD);
      await page.getByLabel("The same once more").fill(PASSWORD);
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText("The password is set").waitFor();
      await page.getByLabel("Password there is now").waitFor();
      expect(complaints).toEqual([]);
      await page.getByRole("button", { name: "Account of Owner" }).click();
      await page.getByRole("menuitem", { name: "Sign out" }).click();
      await page.getByLabel("Password of the owner").fill("not the password");
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.getByText("This is not the password").waitFor();
      await page.getByLabel("Password of the owner").fill(PASSWORD);
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Account of Owner" }).waitFor();
    });

    test("one sees one's browsers and signs out in them; a link takes a phone along", async () => {
      const one = await come(`/sign-in?to=/security#${await ownerLink(world().url)}`);
      await one.page.getByText("this one").waitFor();
      await one.page.getByRole("button", { name: "Link for another browser" }).click();
      const link = await one.page.getByRole("textbox", { name: "Link" }).inputValue();
      await one.page.keyboard.press("Escape");
      const two = await come(link.slice(AWAY.length), phone);
      await two.page.getByRole("button", { name: "Account of Owner" }).waitFor();
      await one.page.reload();
      await one.page
        .getByRole("button", { name: /Sign out in Chrome on Android|Sign out in Chrome/ })
        .first()
        .click();
      await one.page.getByText(/Signed out: Chrome/).waitFor();
      await one.page.getByRole("button", { name: "Sign out everywhere" }).click();
      await one.page.getByRole("dialog").getByRole("button", { name: "Sign out everywhere" }).click();
      await one.page.getByRole("heading", { name: "Sign in to Telebus" }).waitFor();
      await two.page.goto(`${world().url}/`);
      await two.page.getByRole("heading", { name: "Sign in to Telebus" }).waitFor();
      expect(one.complaints.filter((complaint) => !complaint.includes("401"))).toEqual([]);
    });

    test("a session that ends while a page is open is begun again there, and what was typed stays", async () => {
      const { page } = await come(`/sign-in?to=/keys#${await ownerLink(world().url)}`);
      await page.getByRole("button", { name: "New key" }).first().click();
      await page.getByRole("textbox", { name: "Name" }).fill("Half a form");
      await page.context().clearCookies();
      await waitFor("the session is missed", async () => {
        await page.evaluate("window.dispatchEvent(new Event('visibilitychange'))");
        return page.getByText("You have been signed out").isVisible();
      });
      await page.getByLabel("Password of the owner").fill(PASSWORD);
      await page.getByRole("button", { name: "Sign in", exact: true }).click();
      await page.getByText("You have been signed out").waitFor({ state: "hidden" });
      expect(await page.getByRole("textbox", { name: "Name" }).inputValue()).toBe("Half a form");
    });

    test("no page of somebody else frames the dashboard", async () => {
      for (const path of ["/", "/sign-in", "/mini-app", "/security"]) {
        const { headers } = await fetch(`${world().url}${path}`, { headers: { accept: "text/html" } });
        expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
        expect(headers.get("x-frame-options")).toMatch(/SAMEORIGIN|DENY/);
      }
      const { page } = await come("/docs");
      await page.goto("about:blank");
      await page.setContent(`<iframe src="${world().url}/sign-in"></iframe>`);
      await page.waitForTimeout(500);
      expect(await page.frames().at(-1)?.locator("#root").count()).toBe(0);
    });

    test("everybody can use it: with a screen reader, in the dark, and on a phone", async () => {
      const enter = await come("/sign-in");
      await enter.page.getByText("npm run telebus").waitFor();
      const wait = await come(await dashboardLink());
      await wait.page.getByRole("heading", { name: "Is it you?" }).waitFor();
      const security = await come(`/sign-in?to=/security#${await ownerLink(world().url)}`);
      await security.page.getByText("this one").waitFor();
      for (const [what, { looks }] of Object.entries({ enter, wait, security }))
        expect([what, await looks()]).toEqual([what, []]);
    }, 120_000);
  },
  { DASHBOARD_URL: AWAY },
);
