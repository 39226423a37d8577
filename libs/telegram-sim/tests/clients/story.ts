import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import type { CallView } from "../../src/index.js";
import { blankImage } from "../../src/media/blank-image.js";
import { askControl, readControl } from "../control-call.js";
import { setStage, type Stage } from "../stage.js";
import { callAfter, contentOf, resultOf, WAIT_MS } from "./watching.js";

const Stars = z.object({ balance: z.number() });

/** What is wanted of a bot that is written with some client library; `/start` and the like are what Ada says. */
export const wanted = {
  /** `/start` */
  hello: "Hello Ada",
  /** `/menu`: a message with one inline button; its press is answered and the message edited. */
  menu: { text: "What will it be?", button: "Tea", data: "tea", answer: "Good choice", edited: "Tea it is" },
  /** `/size`: a reply keyboard; the chosen word is answered, and the keyboard goes. */
  size: { text: "Which size?", words: ["Small", "Large"], answer: "Small it is" },
  /** `/album`: two photos that are uploaded. */
  album: ["first photo", "second photo"],
  /** `/html`, `/markdown`: in bold, and a link. */
  html: '<b>bold</b> and <a href="https://example.org/">a link</a>',
  markdown: "*bold* and [a link](https://example.org/)",
  /** `/buy`: an invoice in Stars; a payment is accepted and thanked for; `/refund` gives it back. */
  invoice: { title: "Tea", description: "A cup of tea", payload: "tea-1", amount: 25 },
  thanks: "Thank you for 25 Stars",
  /** `/twice`: more than a private chat takes at once; the bot waits as long as it is told. */
  twice: ["one", "two"],
} as const;

/** What the photos of the album hold. */
export const photo = blankImage({ width: 320, height: 240 });

export interface RunningBot {
  stop(): Promise<void>;
}

/** A bot that does what is wanted, and sends every document back. */
export interface Client {
  byPolling(stage: Stage): Promise<RunningBot>;
  byWebhook(stage: Stage): Promise<RunningBot>;
}

/** The stories that every client library must be able to play. */
export function tellStories(name: string, client: Client): void {
  let stage: Stage;
  let bot: RunningBot;
  const ada = (text: string) => () => stage.control.say("Ada", text);
  const answerTo = async (text: string, method = "sendMessage"): Promise<CallView> =>
    callAfter(stage, method, ada(text));

  describe(`${name}, by polling`, () => {
    beforeAll(async () => {
      stage = await setStage();
      bot = await client.byPolling(stage);
    });
    afterAll(async () => {
      await bot.stop();
      await stage.close();
    });

    test("answers a command", async () => {
      expect(resultOf(await answerTo("/start"))).toMatchObject({ text: wanted.hello });
    });

    test("shows a button, answers the press, edits the message", async () => {
      const { shown, edited, answers } = await pressTea(stage);
      const { message_id } = resultOf(shown);
      expect(resultOf(edited)).toMatchObject({ message_id, text: wanted.menu.edited });
      expect(resultOf(edited)).not.toHaveProperty("reply_markup");
      expect(answers).toMatchObject([{ params: { text: wanted.menu.answer }, outcome: { ok: true } }]);
    });

    test("offers words to choose from, and takes them away again", async () => {
      const offer = await answerTo("/size");
      expect(JSON.stringify(offer.params["reply_markup"])).toContain("Large");
      const answer = await answerTo(wanted.size.words[0]);
      expect(resultOf(answer)).toMatchObject({ text: wanted.size.answer });
      expect(JSON.stringify(answer.params["reply_markup"])).toMatch(/remove_keyboard\W+true/);
    });

    test("gets a file and sends it back, byte for byte", async () => {
      const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => index % 251));
      const content = bytes.toString("base64");
      const sent = await callAfter(stage, "sendDocument", () =>
        stage.control.send({ from: "Ada", document: { name: "tea.bin", content } }),
      );
      expect(resultOf(sent)).toMatchObject({ document: { file_size: bytes.length } });
      expect(bytes.equals(await contentOf(stage, resultOf(sent)))).toBe(true);
    });

    test("sends an album", async () => {
      const { outcome } = await answerTo("/album", "sendMediaGroup");
      const photos = z.array(z.looseObject({ media_group_id: z.string() })).parse(outcome.result);
      expect(photos.map(({ caption }) => caption)).toEqual(wanted.album);
      expect(new Set(photos.map(({ media_group_id }) => media_group_id)).size).toBe(1);
    });

    test.each(["/html", "/markdown"])("formats a text: %s", async (command) => {
      expect(resultOf(await answerTo(command))).toMatchObject({
        text: "bold and a link",
        entities: [
          { type: "bold", offset: 0, length: 4 },
          { type: "text_link", offset: 9, length: 6, url: "https://example.org/" },
        ],
      });
    });

    test("sells for Stars, and pays back", async () => {
      const { url } = stage.simulator;
      const stars = () => readControl(url, "stars?user=Ada").then((json) => Stars.parse(json).balance);
      await askControl(url, "stars", { user: "Ada", amount: 100 });
      const before = await stars();
      const { message_id } = resultOf(await answerTo("/buy", "sendInvoice"));
      const pay = () => askControl(url, "payments", { from: "Ada", message_id });
      expect(resultOf(await callAfter(stage, "sendMessage", pay))).toMatchObject({ text: wanted.thanks });
      expect(await stars()).toBe(before - wanted.invoice.amount);
      await answerTo("/refund", "refundStarPayment");
      expect(await stars()).toBe(before);
    });

    test("waits as long as it is told when it is too fast", async () => {
      const { control } = stage;
      await control.setLimits({ mode: "soft", privateChatBurst: 1 });
      const { last: after } = await control.calls();
      const [first, second] = wanted.twice;
      await callAfter(stage, "sendMessage", ada("/twice"), second);
      const { calls } = await control.calls({ after, method: "sendMessage" });
      expect(calls.map(({ params, outcome }) => [params["text"], outcome.error_code ?? 200])).toEqual([
        [first, 200],
        [second, 429],
        [second, 200],
      ]);
      await control.setLimits({ mode: "open" });
    });
  });

  describe(`${name}, by webhook`, () => {
    beforeAll(async () => {
      stage = await setStage();
      bot = await client.byWebhook(stage);
    });
    afterAll(async () => {
      await bot.stop();
      await stage.close();
    });

    test("answers a command", async () => {
      expect(resultOf(await answerTo("/start"))).toMatchObject({ text: wanted.hello });
    });

    test("shows a button, answers the press, edits the message", async () => {
      const { edited, answers } = await pressTea(stage);
      expect(resultOf(edited)).toMatchObject({ text: wanted.menu.edited });
      expect(answers).toMatchObject([{ params: { text: wanted.menu.answer }, outcome: { ok: true } }]);
    });
  });
}

/** Asks for the menu and takes what is on it. */
async function pressTea(stage: Stage) {
  const { control } = stage;
  const shown = await callAfter(stage, "sendMessage", () => control.say("Ada", "/menu"));
  const { last } = await control.calls();
  const { message_id } = resultOf(shown);
  const edited = await callAfter(stage, "editMessageText", () =>
    control.press({ from: "Ada", message_id, button: wanted.menu.button }),
  );
  const { calls: answers } = await control.calls({
    after: last,
    method: "answerCallbackQuery",
    waitMs: WAIT_MS,
  });
  return { shown, edited, answers };
}
