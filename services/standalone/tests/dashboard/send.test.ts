import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { z } from "zod";
import { BOT, describeDashboard } from "./dashboard-world.js";
import type { Visit } from "./visit.js";

const Named = z.object({ id: z.string() });
const Broadcasts = z.object({ broadcasts: z.array(z.looseObject({})) });
/** A picture of one pixel. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** A browser on a busy machine takes its time. */
const STORY_MS = 120_000;

describeDashboard("sending from the dashboard", (world) => {
  let visit: Visit;
  beforeEach(async () => {
    visit = await world().open(`/send?bot=${BOT}&chat=${world().administrator}&title=Ada`);
    await visit.page.getByRole("textbox", { name: "Message", exact: true }).waitFor();
  });
  afterEach(() => visit.close());

  const calls = async () => (await world().simulator.calls({ bot: BOT, chat: world().administrator })).calls;

  test(
    "what the preview shows is what arrives, and its state is followed; it can be sent again",
    async () => {
      const { page } = visit;
      await page.getByRole("textbox", { name: "Message", exact: true }).fill("**Tonight** we _sail_");
      await page.getByRole("button", { name: "Add a button" }).click();
      await page.getByRole("textbox", { name: "Text of the button" }).fill("Map");
      await page.getByRole("textbox", { name: "Link", exact: true }).fill("https://example.org/map");
      await page.getByRole("switch", { name: "Without a sound" }).check();
      const preview = page.getByRole("region", { name: "Preview" });
      await preview.getByText("Tonight").waitFor();
      expect(await preview.locator("strong", { hasText: "Tonight" }).count()).toBe(1);
      await preview.getByText("Map").waitFor();
      await page.getByRole("button", { name: "Send to Ada" }).click();
      await page.getByText("sent", { exact: true }).waitFor();
      const [call] = (await calls()).slice(-1);
      expect(call?.params).toMatchObject({
        text: "Tonight we sail",
        entities: [
          { type: "bold", offset: 0, length: 7 },
          { type: "italic", offset: 11, length: 4 },
        ],
        reply_markup: { inline_keyboard: [[{ text: "Map", url: "https://example.org/map" }]] },
        disable_notification: true,
      });
      await page.getByRole("button", { name: "Send it again" }).first().click();
      await page.getByRole("button", { name: "Send to Ada" }).click();
      await waitFor(
        "it again",
        async () => (await calls()).filter(({ params }) => params["text"] === "Tonight we sail").length === 2,
      );
      expect(visit.complaints).toEqual([]);
    },
    STORY_MS,
  );

  test(
    "what Telegram refuses is told in its words, and what cannot be read before it goes",
    async () => {
      const { page } = visit;
      await page.goto(`${world().url}/send?bot=${BOT}&chat=987654321&title=Nobody`);
      await page.getByRole("textbox", { name: "Message", exact: true }).fill("<b>open");
      await page.getByText("HTML", { exact: true }).click();
      await page.getByText("it would go out as plain text").waitFor();
      await page.getByRole("textbox", { name: "Message", exact: true }).fill("<b>closed</b>");
      await page.getByRole("button", { name: "Send to Nobody" }).click();
      await page.getByText("chat not found").waitFor();
      expect(await page.getByText("it would go out as plain text").count()).toBe(0);
    },
    STORY_MS,
  );

  test(
    "a file is brought and sent; one that is too large is refused before it goes",
    async () => {
      const { page } = visit;
      await page.getByRole("combobox", { name: "Picture or file" }).click();
      await page.getByRole("option", { name: "Photo" }).click();
      const field = page.locator('input[type="file"]').first();
      await field.setInputFiles({
        name: "large.png",
        mimeType: "image/png",
        buffer: Buffer.alloc(11 * 1024 * 1024),
      });
      await page.getByText("Telegram takes up to").waitFor();
      await page.getByRole("combobox", { name: "Picture or file" }).click();
      await page.getByRole("option", { name: "File", exact: true }).click();
      await field.setInputFiles({
        name: "<b>figures.txt",
        mimeType: "text/plain",
        buffer: Buffer.from("12"),
      });
      await page.getByRole("region", { name: "Preview" }).getByText("<b>figures.txt").waitFor();
      await page.getByRole("button", { name: "Send to Ada" }).click();
      await waitFor("the file", async () => (await calls()).some(({ method }) => method === "sendDocument"));
      expect(visit.complaints).toEqual([]);
    },
    STORY_MS,
  );

  test(
    "several files go as an album: in the order they are given, with the words below the first and no buttons",
    async () => {
      const { page } = visit;
      const preview = page.getByRole("region", { name: "Preview" });
      await page.getByRole("textbox", { name: "Message", exact: true }).fill("**Three** of them");
      await page.getByRole("button", { name: "Add a button" }).waitFor();
      await page.getByRole("combobox", { name: "Picture or file" }).click();
      await page.getByRole("option", { name: "Photo" }).click();
      await page.locator('input[type="file"]').setInputFiles([
        { name: "dawn.png", mimeType: "image/png", buffer: PIXEL },
        { name: "noon.mp4", mimeType: "video/mp4", buffer: Buffer.from("film") },
      ]);
      await page.getByRole("group", { name: "File 2" }).getByText("noon.mp4").waitFor();
      expect(await page.getByRole("group", { name: "File 2" }).getByRole("combobox").inputValue()).toBe(
        "Video",
      );
      await page.getByText("Telegram shows no buttons below several files").waitFor();
      await page.getByRole("button", { name: "Add another file" }).click();
      const third = page.getByRole("group", { name: "File 3" });
      await third.getByText("Link or file_id").click();
      await third.getByRole("textbox").fill("https://example.org/dusk.jpg");
      await preview.getByText("dusk.jpg").waitFor();
      await page.getByRole("button", { name: "Add another file" }).click();
      await page.getByRole("button", { name: "Take file 4 out" }).click();
      await page.getByRole("button", { name: "File 2 goes earlier" }).click();
      await page.getByRole("group", { name: "File 1" }).getByText("noon.mp4").waitFor();
      expect([await visit.faults(), await visit.overflow()]).toEqual([[], 0]);
      await page.getByRole("button", { name: "Take file 3 out" }).click();
      await preview.getByText("dusk.jpg").waitFor({ state: "detached" });
      await page.getByRole("button", { name: "Send to Ada" }).click();
      const album = await waitFor("the album", async () =>
        (await calls()).find(({ method }) => method === "sendMediaGroup"),
      );
      expect(JSON.parse(String(album.params["media"]))).toMatchObject([
        { type: "video", caption: "Three of them", caption_entities: [{ type: "bold", length: 5 }] },
        { type: "photo" },
      ]);
      expect(visit.complaints).toEqual([]);
    },
    STORY_MS,
  );

  test(
    "what waits is withdrawn, and what is to go later becomes a broadcast of the same words",
    async () => {
      const { page } = visit;
      const pause = await world().api("POST", "/api/queues/pauses", { scope: { bot: BOT } });
      await page.getByRole("textbox", { name: "Message", exact: true }).fill("Too hasty");
      await page.getByRole("button", { name: "Send to Ada" }).click();
      await page.getByText("paused", { exact: true }).waitFor();
      await page.getByRole("button", { name: "Do not send it" }).click();
      await page.getByText("cancelled", { exact: true }).waitFor();
      await world().api("DELETE", `/api/queues/pauses/${Named.parse(pause).id}`);
      await page.getByRole("textbox", { name: "Message", exact: true }).fill("**Tomorrow**");
      await page.getByRole("switch", { name: "Without a sound" }).check();
      await page.getByRole("button", { name: "Later, or to many" }).click();
      await page.waitForURL(/\/broadcasts\/new$/);
      expect(await page.getByRole("textbox", { name: "Message", exact: true }).inputValue()).toBe(
        "**Tomorrow**",
      );
      await page
        .getByText("1 chat gets it")
        .or(page.getByTestId("reach").getByText("1", { exact: true }))
        .first()
        .waitFor();
      await page.getByRole("button", { name: "Save the draft" }).click();
      await page.getByRole("button", { name: "Schedule" }).click();
      await page.getByRole("button", { name: "Send it then" }).click();
      await page.getByText("scheduled", { exact: true }).waitFor();
      const { broadcasts } = Broadcasts.parse(await world().api("GET", "/api/broadcasts"));
      expect(broadcasts[0]).toMatchObject({
        state: "scheduled",
        audience: { chats: [world().administrator] },
        content: { text: "**Tomorrow**", disable_notification: true },
      });
      const texts = (await calls()).map(({ params }) => params["text"]);
      expect(texts).not.toContain("Too hasty");
      expect(visit.complaints).toEqual([]);
    },
    STORY_MS,
  );

  test(
    "everybody can use it: with a screen reader, and on a phone",
    async () => {
      const { page, looks, complaints } = visit;
      await page.goto(`${world().url}/send?bot=${BOT}`);
      await page.getByRole("textbox", { name: "Message", exact: true }).fill("**Hello**");
      await page.getByRole("region", { name: "Preview" }).getByText("Hello").waitFor();
      expect([await looks(), complaints]).toEqual([[], []]);
    },
    STORY_MS,
  );
});
