import { expect, test } from "@jest/globals";
import { freePort, waitFor } from "@telebus/testing";
import { z } from "zod";
import { BOT, describeDashboard } from "./dashboard-world.js";

const HOOKED = 1_000_003;
const TOKEN = `${HOOKED}:AAhookedhookedhookedhookedhookedhooked`;
/** Nobody takes updates there. */
const ELSEWHERE = "http://127.0.0.1:9/hook";
const PORT = String(await freePort());
/** A browser on a busy machine takes its time. */
const STORY_MS = 120_000;

const Webhook = z.looseObject({
  mode: z.string(),
  state: z.string(),
  url: z.string().nullable(),
  pending: z.int().nullable(),
});
const Settings = z.object({
  processes: z.array(
    z.object({ settings: z.array(z.object({ name: z.string(), value: z.unknown().optional() })) }),
  ),
});

describeDashboard(
  "a bot's webhook and token on the dashboard",
  (world) => {
    const webhook = async () => Webhook.parse(await world().api("GET", `/api/bots/${HOOKED}/webhook`));
    /** Somebody else who has the token. */
    const setElsewhere = async (): Promise<void> => {
      const { processes } = Settings.parse(await world().api("GET", "/api/settings"));
      const root = processes[0]?.settings.find(({ name }) => name === "TELEGRAM_API_ROOT")?.value;
      const { ok } = await fetch(new URL(`/bot${TOKEN}/setWebhook?url=${ELSEWHERE}`, String(root)));
      expect(ok).toBe(true);
    };

    test(
      "it is set, looked at, set again where somebody else had set it, gets a new secret, and is deleted",
      async () => {
        await world().simulator.addBot({ token: TOKEN, username: "hooked_bot", first_name: "Hooked" });
        await world().api("POST", "/api/bots", { token: TOKEN });
        const { page, complaints, faults, close } = await world().open(`/bots/${HOOKED}`);
        const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
        const answer = (name: string) =>
          page.getByRole("dialog").getByRole("button", { name, exact: true }).click();
        const exactly = (words: string) => page.getByText(words, { exact: true });
        await exactly("nowhere: they are fetched").waitFor();
        await press("Use a webhook");
        await exactly("Telegram is told of the webhook of Hooked").waitFor();
        await exactly("ours").waitFor();
        const url = `http://127.0.0.1:${PORT}/telegram/webhook/${HOOKED}`;
        expect(await webhook()).toMatchObject({ mode: "webhook", url });

        await press("New secret");
        await exactly("Hooked gets a new secret; no update is lost").waitFor();
        await page.getByText("Telegram uses the new secret. The one before is taken").waitFor();
        await press("New secret");
        await page.getByText(/the former secret is still taken/).waitFor();

        await setElsewhere();
        await world().simulator.send({ from: "Ada", bot: "hooked_bot", text: "Are you there?" });
        await waitFor("Telegram's trouble", async () =>
          JSON.stringify(await webhook()).includes('lastError":"'),
        );
        await press("Ask Telegram");
        await exactly(ELSEWHERE).waitFor();
        await exactly("not ours").waitFor();
        await page.locator("button[data-loading]").waitFor({ state: "detached" });
        expect(await faults()).toEqual([]);
        await press("Set it again");
        await exactly("ours").waitFor();

        await page.getByRole("checkbox", { name: "Forget the updates that wait at Telegram" }).check();
        await press("Set it again");
        await page.getByRole("dialog", { name: "Forget what waits for Hooked?" }).waitFor();
        await answer("Cancel");
        await press("Delete the webhook");
        await page.getByText(/Those that wait at Telegram now are lost for good/).waitFor();
        await answer("Delete the webhook");
        await exactly("nowhere: they are fetched").waitFor();
        await waitFor("polling", async () => (await webhook()).state === "none");
        expect(await webhook()).toMatchObject({ mode: "polling", url: "", pending: 0 });
        expect(complaints.filter((one) => !one.includes("409 (Conflict)"))).toEqual([]);
        await close();
      },
      STORY_MS,
    );

    test(
      "its token is replaced by another of the same bot alone, and it is told why not",
      async () => {
        const { page, complaints, close } = await world().open(`/bots/${HOOKED}?tab=token`);
        const replace = async (token: string): Promise<void> => {
          await page.getByLabel("New token").fill(token);
          await page.getByRole("button", { name: "Replace the token" }).click();
        };
        await replace("hello");
        await page.getByText(/must be a bot token/).waitFor();
        await replace(`${BOT}:AAotherotherotherotherotherotherother1`);
        await page.getByText("this is the token of another bot").waitFor();
        await replace(`${HOOKED}:AAwrongwrongwrongwrongwrongwrongwrong1`);
        await page.getByText("Telegram does not know this token; look it up at @BotFather").waitFor();
        await replace(TOKEN);
        await page.getByText("Hooked uses its new token").waitFor();
        expect(await page.getByLabel("New token").inputValue()).toBe("");

        await page.goto(`${world().url}/bots`);
        await page.getByRole("button", { name: "Add a bot" }).first().click();
        const dialog = page.getByRole("dialog");
        await dialog.getByLabel("Token").fill(TOKEN);
        await dialog.getByRole("button", { name: "Whose is it?" }).click();
        await dialog.getByText("This bot is here already. Its own page takes a new token.").waitFor();
        expect(await dialog.getByRole("button", { name: "Add this bot" }).isDisabled()).toBe(true);
        await dialog.getByRole("button", { name: "Another token" }).click();
        await dialog.getByRole("button", { name: "Cancel" }).click();
        await dialog.waitFor({ state: "hidden" });
        expect(complaints.filter((one) => !/40|42/.test(one))).toEqual([]);
        await close();
      },
      STORY_MS,
    );
  },
  { PORT, WEBHOOK_HOST: `http://127.0.0.1:${PORT}` },
);
