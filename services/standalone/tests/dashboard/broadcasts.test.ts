import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { z } from "zod";
import { BOT, describeDashboard } from "./dashboard-world.js";
import type { Visit } from "./visit.js";

const Listed = z.object({
  broadcasts: z.array(z.object({ id: z.int(), name: z.string(), state: z.string() })),
});

const Named = z.object({ id: z.string() });

/** A browser on a busy machine takes its time. */
const STORY_MS = 120_000;

describeDashboard("broadcasts on the dashboard", (world) => {
  let visit: Visit;
  beforeEach(async () => {
    visit = await world().open("/broadcasts/new");
    await visit.page.getByRole("textbox", { name: "Message", exact: true }).waitFor();
  });
  afterEach(() => visit.close());

  const stateOf = async (name: string) =>
    Listed.parse(await world().api("GET", "/api/broadcasts")).broadcasts.find((one) => one.name === name)
      ?.state;
  const write = async (name: string): Promise<void> => {
    const { page } = visit;
    await page.getByRole("textbox", { name: "Name" }).fill(name);
    await page.getByRole("textbox", { name: "Message", exact: true }).fill(`**${name}** for all`);
    await page.getByText("Supergroup", { exact: true }).click();
    await page.getByText("Group", { exact: true }).click();
    await page.getByRole("button", { name: "Save the draft" }).click();
    await page.getByRole("button", { name: "Send now" }).waitFor();
  };

  test(
    "one is written, tested, started and followed to its end, and cloned",
    async () => {
      const { page } = visit;
      await write("Regatta");
      await page.getByRole("button", { name: "Test", exact: true }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("combobox", { name: "Chat" }).fill(String(world().administrator));
      await page.getByRole("option").first().click();
      await page.getByRole("button", { name: "Send the test" }).click();
      await page.getByText("Arrived in").waitFor();
      await page.getByRole("button", { name: "Send now" }).click();
      await dialog.getByRole("button", { name: "Send now" }).click();
      await page.getByText("done", { exact: true }).waitFor();
      const { calls } = await world().simulator.calls({ bot: BOT });
      const told = calls.filter(({ params }) => params["text"] === "Regatta for all");
      expect(told.length).toBeGreaterThan(1);
      expect(told[0]?.params["entities"]).toEqual([{ type: "bold", offset: 0, length: 7 }]);
      await page.getByRole("button", { name: "What can be done with Regatta" }).click();
      await page.getByRole("menuitem", { name: "Clone" }).click();
      await page.getByText("draft", { exact: true }).waitFor();
      await page.getByRole("button", { name: "What can be done with Regatta" }).click();
      await page.getByRole("menuitem", { name: "Throw away" }).click();
      await dialog.getByRole("button", { name: "Throw away" }).click();
      await page.getByText("Regatta is gone").waitFor();
      expect(visit.complaints).toEqual([]);
    },
    STORY_MS,
  );

  test(
    "one is scheduled, put off and edited",
    async () => {
      const { page } = visit;
      await write("Later");
      await page.getByRole("button", { name: "Schedule" }).click();
      await page.getByRole("button", { name: "Send it then" }).click();
      await waitFor("scheduled", async () => (await stateOf("Later")) === "scheduled");
      await page.getByText("scheduled", { exact: true }).waitFor();
      await page.getByRole("button", { name: "What can be done with Later" }).click();
      await page.getByRole("menuitem", { name: "A draft again" }).click();
      await waitFor("a draft", async () => (await stateOf("Later")) === "draft");
      await page.getByRole("button", { name: "What can be done with Later" }).click();
      await page.getByRole("menuitem", { name: "Edit" }).click();
      await page.getByRole("textbox", { name: "Name" }).fill("Sooner");
      await page.getByRole("button", { name: "Save the draft" }).click();
      await waitFor("its name", async () => (await stateOf("Sooner")) === "draft");
      expect(await stateOf("Later")).toBeUndefined();
    },
    STORY_MS,
  );

  test(
    "one that runs is paused, resumed and cancelled; who missed it gets it by another, after it was written otherwise",
    async () => {
      const { page } = visit;
      const pause = Named.parse(
        await world().api("POST", "/api/queues/pauses", { scope: { bot: BOT }, reason: "night" }),
      );
      await write("Low tide");
      const id = Number(new URL(page.url()).pathname.split("/").at(-1));
      const confirm = page.getByRole("dialog").getByRole("button");
      const badge = (state: string) =>
        page.getByRole("heading", { level: 1 }).getByText(state, { exact: true });
      await page.getByRole("button", { name: "Send now" }).click();
      await confirm.filter({ hasText: "Send now" }).click();
      await badge("running").waitFor();
      await page.getByRole("button", { name: "Pause", exact: true }).click();
      await badge("paused").waitFor();
      await page.getByRole("button", { name: "Go on" }).click();
      await badge("running").waitFor();
      await page.getByRole("button", { name: "Cancel for good" }).click();
      await confirm.filter({ hasText: "Cancel for good" }).click();
      await badge("cancelled").waitFor();
      await world().api("POST", "/api/queues/cancellations", { scope: { job: `broadcast:${id}` } });
      await page.getByRole("button", { name: "Write to who missed it" }).click();
      await badge("draft").waitFor();
      await page.getByText("chosen").first().waitFor();
      await world().api("DELETE", `/api/queues/pauses/${pause.id}`);
      await page.getByRole("button", { name: "Schedule" }).click();
      await page.getByRole("button", { name: "Send it then" }).click();
      await badge("scheduled").waitFor();
      await page.getByRole("button", { name: "What can be done with Low tide" }).click();
      await page.getByRole("menuitem", { name: "Edit" }).click();
      await page.getByRole("textbox", { name: "Message", exact: true }).fill("High tide");
      await page.getByRole("button", { name: "Save the draft" }).click();
      await badge("scheduled").waitFor();
      await page.getByRole("button", { name: "Send now" }).click();
      await confirm.filter({ hasText: "Send now" }).click();
      await badge("done").waitFor();
      const { calls } = await world().simulator.calls({ bot: BOT });
      const said = calls.map(({ params }) => params["text"]);
      expect(said.filter((text) => text === "High tide").length).toBeGreaterThan(1);
      expect(said).not.toContain("Low tide for all");
      expect(visit.complaints).toEqual([]);
    },
    STORY_MS,
  );
});
