import { readFile } from "node:fs/promises";
import { afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { BOT, describeDashboard } from "./dashboard-world.js";
import type { Visit } from "./visit.js";

/** A browser on a busy machine takes its time. */
const STORY_MS = 120_000;

describeDashboard("the audit log on the dashboard", (world) => {
  let visit: Visit;
  beforeAll(async () => {
    await world().api("PATCH", `/api/bots/${BOT}`, { keepDays: 30 });
    await world().api("PUT", "/api/people/4242/scopes/llm", { reason: "<b>asked</b> kindly" });
  });
  beforeEach(async () => {
    visit = await world().open("/audit");
  });
  afterEach(async () => {
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  test(
    "says in sentences who did what, with what was before and after",
    async () => {
      const { page } = visit;
      await page.getByText("The owner’s key gave Unknown · 4242 the role AI").waitFor();
      await page.getByText("<b>asked</b> kindly").waitFor();
      const changed = page.getByRole("row").filter({ hasText: "changed the settings of" });
      expect(await changed.locator("ins").innerText()).toBe("30");
      await page.getByRole("link", { name: "Unknown · 4242" }).click();
      await page.getByRole("heading", { name: "Unknown · 4242" }).waitFor();
    },
    STORY_MS,
  );

  test(
    "is filtered by who, what, about whom and when, and goes out as a file",
    async () => {
      const { page } = visit;
      const settings = page.getByText("changed the settings of");
      await settings.waitFor();
      await page.getByRole("textbox", { name: /^About/ }).fill("4242");
      await settings.waitFor({ state: "detached" });
      await page.getByText("gave Unknown · 4242 the role AI").waitFor();
      await page.waitForURL(/subject=4242/);
      const loading = page.waitForEvent("download");
      await page.getByRole("link", { name: "Export CSV" }).click();
      const csv = await readFile(await (await loading).path(), "utf8");
      expect(csv.trim().split("\r\n")).toHaveLength(2);
      await page.getByRole("textbox", { name: /^About/ }).fill("");
      await settings.waitFor();
      const given = page.getByText("gave Unknown · 4242 the role AI");
      await page.getByRole("textbox", { name: /^By/ }).fill("31337");
      await page.getByText("Nothing fits").waitFor();
      await page.getByRole("textbox", { name: /^By/ }).fill("master");
      await settings.waitFor();
      await page.getByLabel("What was done").first().fill("scope.gi");
      await page.getByRole("option", { name: "scope.given" }).click();
      await settings.waitFor({ state: "detached" });
      await given.waitFor();
      await page.getByLabel("What was done").first().fill("");
      await settings.waitFor();
      await page.getByLabel("Bot", { exact: true }).first().click();
      await page.getByRole("option", { name: /telebus_bot|1000001/ }).click();
      await given.waitFor({ state: "detached" });
      await settings.waitFor();
      await page.getByLabel("When", { exact: true }).first().click();
      await page.getByRole("option", { name: "The last day" }).click();
      await page.waitForURL(new RegExp(`(?=.*time=day)(?=.*bot=${BOT})(?=.*actor=master)`));
      await page.reload();
      await settings.waitFor();
      await page.goto(`${world().url}/audit?action=no.such.thing`);
      await page.getByText("Nothing fits").waitFor();
    },
    STORY_MS,
  );
});
