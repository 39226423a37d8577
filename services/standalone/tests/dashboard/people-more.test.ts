import { afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { z } from "zod";
import { BOT, describeDashboard } from "./dashboard-world.js";
import type { Visit } from "./visit.js";

const Audit = z.object({ entries: z.array(z.object({ action: z.string() })) });

/** A browser on a busy machine takes its time. */
const STORY_MS = 120_000;

describeDashboard("more of people on the dashboard", (world) => {
  let visit: Visit;
  let bjoern = 0;
  beforeAll(async () => {
    const people = await world().simulator.people();
    bjoern = people.find(({ first_name }) => first_name === "Björn")?.id ?? 0;
    await world().api("PATCH", `/api/bots/${BOT}`, { keepsContent: true });
    await world().simulator.say("Björn", "Who has my oar?", "Lisbon flat");
    await waitFor("Björn is known", async () =>
      JSON.stringify(await world().api("GET", "/api/people?search=@bjoern")).includes(String(bjoern)),
    );
    await says("/start");
  }, 60_000);
  beforeEach(async () => {
    visit = await world().open("/people");
  });
  afterEach(async () => {
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  const says = (text: string) => world().simulator.send({ from: "bjoern", bot: BOT, text });
  const questions = async (): Promise<number> =>
    JSON.stringify(await world().simulator.calls({ method: "sendMessage" })).split(
      "Was möchtest du uns sagen?",
    ).length;
  /** Björn gives feedback, and begins to give more. */
  const talks = async (words: string): Promise<void> => {
    const before = await questions();
    await says("/feedback");
    await waitFor("the question", async () => (await questions()) > before);
    await says(words);
    await waitFor("it is kept", async () =>
      JSON.stringify(await world().api("GET", "/api/feedback")).includes(words),
    );
    await says("/feedback");
    await waitFor("Björn talks", isTalking);
  };
  const isTalking = async (): Promise<boolean> =>
    JSON.stringify(await world().api("GET", "/api/chats/sessions")).includes('"isOpen":true');

  test(
    "a conversation is ended on the page of its chat, and on that of its person",
    async () => {
      const { page } = visit;
      await talks("It rains");
      await page.goto(`${world().url}/chats/${BOT}/${bjoern}?tab=conversations`);
      await page.getByText("open", { exact: true }).waitFor();
      await page.getByRole("button", { name: "End it" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "End it" }).click();
      await page.getByText("over", { exact: true }).waitFor();
      expect(await isTalking()).toBe(false);
      expect(await page.getByRole("button", { name: "End it" }).count()).toBe(0);

      await talks("It snows");
      await page.goto(`${world().url}/people/${bjoern}?tab=conversations`);
      await page.getByText("Open", { exact: true }).waitFor();
      await page.getByRole("button", { name: "End", exact: true }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
      expect(await isTalking()).toBe(true);
      await page.getByRole("button", { name: "End", exact: true }).click();
      await page.getByRole("dialog").getByRole("button", { name: "End", exact: true }).click();
      await page.getByText("Ended", { exact: true }).waitFor();
      expect(await isTalking()).toBe(false);
    },
    STORY_MS,
  );

  test(
    "where they are, what they said, what they have paid for and how they are called in the hub is shown and decided",
    async () => {
      const { page } = visit;
      await page.goto(`${world().url}/people/${bjoern}`);
      await page.getByText("Nothing is sold here yet").waitFor();
      await page.getByText("None that they have made.").waitFor();
      await page.getByRole("tab", { name: "Messages" }).click();
      await page.getByText("Who has my oar?").waitFor();
      await page.getByRole("searchbox", { name: "Words they said" }).fill("nothing of that");
      await page.getByText("Nothing is kept").waitFor();
      await page.getByRole("searchbox", { name: "Words they said" }).fill("oar");
      await page.getByText("Who has my oar?").waitFor();

      await page.getByRole("tab", { name: "In hubs" }).click();
      await page.getByText("heard by everybody").waitFor();
      await page.getByRole("button", { name: "Decide about somebody" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("textbox", { name: "Reason" }).fill("too loud");
      await dialog.getByRole("button", { name: "Mute", exact: true }).click();
      await page
        .getByText(/is muted/)
        .first()
        .waitFor();
      await page.getByText("too loud").waitFor();

      await page.getByRole("tab", { name: "Overview" }).click();
      await page.getByRole("link", { name: "Lisbon flat" }).click();
      await page.getByRole("heading", { name: /Lisbon flat/, level: 1 }).waitFor();
      expect(visit.complaints).toEqual([]);
    },
    STORY_MS,
  );

  test(
    "an administrator signs somebody out of all their browsers",
    async () => {
      const { page } = visit;
      await page.goto(`${world().url}/people/${bjoern}`);
      await page.getByText("Signed in to the dashboard nowhere.").waitFor();
      await world().api("PUT", `/api/people/${bjoern}/scopes/moderator`, {});
      const theirs = await world().openAs("Björn", "/moderation");
      await theirs.page.getByRole("heading", { name: "Moderation", level: 1 }).waitFor();
      await page.reload();
      const end = page.getByRole("button", { name: "Sign out everywhere" });
      await end.click();
      await page.getByRole("dialog").getByRole("button", { name: "Sign out everywhere" }).click();
      await page.getByText("Signed out in 1 browser").waitFor();
      await page.getByText("Signed in to the dashboard nowhere.").waitFor();
      await theirs.page.getByRole("dialog").waitFor();
      await theirs.close();
      const { entries } = Audit.parse(await world().api("GET", `/api/people/${bjoern}/history`));
      expect(entries[0]?.action).toBe("person.signed-out");
      await page.getByRole("tab", { name: "History" }).click();
      await page.getByText("out of the dashboard").waitFor();
    },
    STORY_MS,
  );
});
