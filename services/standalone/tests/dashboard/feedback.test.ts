import { afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { z } from "zod";
import { BOT, describeDashboard } from "./dashboard-world.js";
import type { Visit } from "./visit.js";

const Inbox = z.object({ feedback: z.array(z.object({ id: z.int(), name: z.string(), state: z.string() })) });
const EVIL = "<script>document.title='ran'</script>";

/** A browser on a busy machine takes its time. */
const STORY_MS = 120_000;

describeDashboard("feedback on the dashboard", (world) => {
  let visit: Visit;
  beforeAll(async () => {
    for (const [from, words] of [
      ["bjoern", `The tea is cold ${EVIL}`],
      ["chidi", "The lighthouse is dark"],
    ] as const) {
      await world().simulator.send({ from, bot: BOT, text: "/start" });
      await world().simulator.send({ from, bot: BOT, text: `/feedback ${words}` });
      await waitFor("it is kept", async () => (await inbox()).some(({ name }) => nameOf[from] === name));
    }
  }, 60_000);
  beforeEach(async () => {
    visit = await world().open("/feedback");
  });
  afterEach(async () => {
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
  const nameOf = { bjoern: "Björn", chidi: "Chidi" } as const;
  const inbox = async () => Inbox.parse(await world().api("GET", "/api/feedback")).feedback;
  const stateOf = async (name: string) => (await inbox()).find((one) => one.name === name)?.state;

  test(
    "it is read and answered; the person hears it",
    async () => {
      const { page } = visit;
      await page.getByRole("searchbox", { name: "Name or words" }).fill("cold");
      await page.getByRole("link", { name: /Chidi/ }).waitFor({ state: "detached" });
      await page.getByRole("link", { name: /Björn/ }).click();
      const thread = page.getByRole("region", { name: "What was said" });
      await thread.getByText(`The tea is cold ${EVIL}`).waitFor();
      await thread.getByRole("textbox", { name: "Your answer" }).fill("We heat it");
      await thread.getByRole("button", { name: "Send" }).click();
      await page.getByText("Your answer is on its way").waitFor();
      await thread.getByText("We heat it").waitFor();
      await waitFor("Björn hears it", async () =>
        (await world().simulator.calls({ method: "sendMessage" })).calls.some(({ params }) =>
          JSON.stringify(params).includes("We heat it"),
        ),
      );
      expect([await stateOf("Björn"), await page.title()]).toEqual(["answered", "Feedback · Telebus"]);
    },
    STORY_MS,
  );

  test(
    "the keyboard goes through the inbox and closes; the way back is one button",
    async () => {
      const { page } = visit;
      await page.getByRole("link", { name: /Chidi/ }).waitFor();
      await page.keyboard.press("j");
      await page.getByRole("heading", { name: "Chidi", level: 2 }).waitFor();
      await page.keyboard.press("j");
      await page.getByRole("heading", { name: "Björn", level: 2 }).waitFor();
      await page.keyboard.press("k");
      await page.getByRole("heading", { name: "Chidi", level: 2 }).waitFor();
      await page.keyboard.press("e");
      await page.getByText("It is closed").waitFor();
      expect(await stateOf("Chidi")).toBe("closed");
      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByRole("button", { name: "Close", exact: true }).waitFor();
      expect(await stateOf("Chidi")).toBe("open");
      await page.getByRole("button", { name: "Close", exact: true }).last().click();
      await page.getByRole("button", { name: "Open again" }).waitFor();
      await page.getByText("Closed", { exact: true }).first().click();
      await page.getByRole("link", { name: /Chidi/ }).first().waitFor();
      await page.getByRole("link", { name: /Björn/ }).waitFor({ state: "detached" });
      await page.getByRole("button", { name: "Open again" }).click();
      await page.getByText("It is open again").waitFor();
      expect(await stateOf("Chidi")).toBe("open");
    },
    STORY_MS,
  );
});
