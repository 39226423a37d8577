import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { z } from "zod";
import { BOT, describeDashboard } from "./dashboard-world.js";
import type { Visit } from "./visit.js";

const Kept = z.object({
  custom: z.array(z.object({ name: z.string(), isOn: z.boolean() })),
  aliases: z.record(z.string(), z.string()),
});

/** A browser on a busy machine takes its time. */
const STORY_MS = 120_000;

describeDashboard("commands on the dashboard", (world) => {
  let visit: Visit;
  beforeEach(async () => {
    visit = await world().open("/commands");
    await visit.page.getByText("/contact").waitFor();
  });
  afterEach(() => visit.close());

  const kept = async () => Kept.parse(await world().api("GET", `/api/commands/${BOT}`));
  const said = async () => {
    const { calls } = await world().simulator.calls({ bot: BOT, chat: world().administrator });
    return calls.map(({ params }) => params["text"]);
  };

  test(
    "one is written, looked at, tested, saved, and what the preview showed is what a person gets",
    async () => {
      const { page } = visit;
      await page.getByRole("link", { name: "New command" }).click();
      await page.getByRole("textbox", { name: "Command", exact: true }).fill("boats");
      await page.getByRole("textbox", { name: "Description" }).fill("When they leave");
      const words = page.getByRole("textbox", { name: "What it says" });
      await words.fill("At six");
      await words.selectText();
      await page.getByRole("button", { name: "Bold" }).click();
      await words.press("End");
      await page.getByRole("button", { name: "Variables" }).click();
      await page.getByRole("menuitem", { name: "{first_name}" }).click();
      const preview = page.getByRole("region", { name: "Preview" });
      await preview.getByText("At sixAda").last().waitFor();
      expect(await preview.locator("strong", { hasText: "At six" }).count()).toBe(1);
      await page.getByRole("button", { name: "Test", exact: true }).click();
      const whom = page.getByRole("dialog").getByRole("combobox", { name: "Who gets it" });
      await whom.fill(String(world().administrator));
      await page.getByRole("option").first().click();
      await page.getByRole("button", { name: "Send the test" }).click();
      await waitFor("the test", async () => (await said()).includes("At sixAda"));
      await page.getByRole("button", { name: "Add the command" }).click();
      await page.waitForURL(/\/boats$/);
      expect((await kept()).custom.map(({ name }) => name)).toContain("boats");
    },
    STORY_MS,
  );

  test(
    "somebody else's change is not written over, and what is not saved is not lost unasked",
    async () => {
      const { page } = visit;
      await page.getByRole("link", { name: "/news" }).click();
      const words = page.getByRole("textbox", { name: "What it says" });
      await words.fill("Mine");
      await world().api("PUT", `/api/commands/${BOT}/custom/news`, {
        description: "News",
        content: { text: "Theirs" },
      });
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await page.getByText("Somebody else has changed this command").waitFor();
      await page.getByRole("link", { name: "Commands" }).last().click();
      await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
      await page.getByRole("button", { name: "Show theirs, drop mine" }).click();
      await waitFor("theirs", async () => (await words.inputValue()) === "Theirs");
      expect(await page.getByText("Somebody else has changed this command").count()).toBe(0);
    },
    STORY_MS,
  );

  test(
    "one is switched off, has another name, goes and comes back",
    async () => {
      const { page } = visit;
      await page.getByRole("switch", { name: "/contact is on" }).click({ force: true });
      await page.getByText("/contact is off").waitFor();
      expect((await kept()).custom).toContainEqual(expect.objectContaining({ name: "contact", isOn: false }));
      await page.getByRole("button", { name: "Give /contact another name" }).click();
      await page.getByRole("textbox", { name: "Another name of /contact" }).fill("reach");
      await page.getByRole("button", { name: "Add a name" }).last().click();
      await page.getByText("/reach is now /contact").waitFor();
      expect((await kept()).aliases).toMatchObject({ reach: "contact" });
      await page.getByRole("button", { name: "What can be done with /games" }).click();
      await page.getByRole("menuitem", { name: "Remove" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
      await page.getByText("/games is removed").waitFor();
      expect((await kept()).custom.map(({ name }) => name)).not.toContain("games");
      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByText("/games is back").waitFor();
      expect((await kept()).custom.map(({ name }) => name)).toContain("games");
      expect(visit.complaints).toEqual([]);
    },
    STORY_MS,
  );
});
