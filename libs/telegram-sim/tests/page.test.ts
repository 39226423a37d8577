import { expect, it } from "@jest/globals";
import { createServer } from "node:http";
import { z } from "zod";
import { paintedPicture } from "./page/painted-picture.js";
import { bubble, chatItem, composer, expectGone, expectShown, paneOf, say } from "./page/visit.js";
import { describePage } from "./page/walk.js";
import type { Stage } from "./stage.js";

describePage("all in all", (walk) => {
  it("shows a newcomer the chats of the first person", async () => {
    const page = await walk().open();
    for (const name of ["Lisbon flat", "Oslo garage", "Kyoto kitchen", "Echo"])
      await expectShown(chatItem(page, name));
  });

  it("sends what is written, and the bot's answer comes by itself", async () => {
    const page = await walk().open();
    await walk().openChat(page, "Echo");
    await say(page, "Good morning");
    await expectShown(bubble(page, "Echo: Good morning"));
    expect(await composer(page).inputValue()).toBe("");
  });

  it("shows the messages of one person to another at the same time", async () => {
    const page = await walk().open({ viewport: { width: 1440, height: 860 } });
    await page.getByRole("button", { name: "People side by side" }).click();
    await page.getByRole("menuitem", { name: "4 people" }).click();
    const names = ["Ada", "Björn", "Chidi", "Dalia"];
    for (const name of names) await walk().openChat(paneOf(page, name), "Lisbon flat");
    await say(paneOf(page, "Chidi"), "Dinner is ready");
    for (const name of names) await expectShown(bubble(paneOf(page, name), "Dinner is ready"));
  });

  it("counts what is unread until it is seen", async () => {
    const page = await walk().open();
    await walk().openChat(page, "Echo");
    await walk().stage.control.say("Björn", "One", walk().stage.lisbon);
    await walk().stage.control.say("Björn", "Two", walk().stage.lisbon);
    await expectShown(chatItem(page, "Lisbon flat").getByLabel("2 unread messages"));
    await walk().openChat(page, "Lisbon flat");
    await expectGone(chatItem(page, "Lisbon flat").getByLabel(/unread/));
  });

  it("presses buttons: the answer is shown, and the message changes", async () => {
    const page = await walk().open();
    await walk().openChat(page, "Echo");
    await composer(page).fill("/menu");
    await composer(page).press("Enter");
    await page.getByRole("button", { name: "Count" }).click();
    await expectShown(page.getByRole("status").filter({ hasText: "Counted 1" }));
    await expectShown(bubble(page, "Counted 1"));
    await page.getByRole("button", { name: "Tell me" }).click();
    await page.getByRole("dialog").filter({ hasText: "This is an alert" }).getByText("OK").click();
  });

  it("replies, edits and reacts through the menu of a message", async () => {
    const page = await walk().open();
    await walk().openChat(page, "Lisbon flat");
    await walk().stage.control.say("Björn", "Who has the key?", walk().stage.lisbon);
    await bubble(page, "Who has the key?").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Reply" }).click();
    await say(page, "I have it");
    await expectShown(bubble(page, /Who has the key\?.*I have it/));

    await bubble(page, "I have it").focus();
    await page.keyboard.press("ContextMenu");
    await page.getByRole("menuitem", { name: "Edit" }).click();
    await composer(page).fill("I had it");
    await composer(page).press("Enter");
    await expectShown(bubble(page, /I had it.*edited/));

    await bubble(page, "I had it").click({ button: "right" });
    await page.getByRole("button", { name: "React with 🔥" }).click();
    const given = page.getByRole("button", { name: "🔥: 1" });
    await given.click();
    await expectGone(given);
  });

  it("sends several pictures as one album, with a caption", async () => {
    const page = await walk().open();
    await walk().openChat(page, "Lisbon flat");
    const picture = (name: string) => ({
      name,
      mimeType: "image/png",
      buffer: paintedPicture(120, 80, [90, 140, 210], [60, 120, 80]),
    });
    await page
      .getByLabel("Photos, videos, files")
      .setInputFiles([picture("a.png"), picture("b.png"), picture("c.png")]);
    await page.getByRole("textbox", { name: "Caption" }).fill("Our walk");
    await page.getByRole("dialog").getByRole("button", { name: "Send", exact: true }).click();
    await expectShown(bubble(page, "Our walk").getByRole("img", { name: "Photo" }).nth(2));
    const sent = (await walk().stage.control.messages(walk().stage.lisbon)).filter(
      ({ media_group_id }) => media_group_id,
    );
    expect(new Set(sent.map(({ media_group_id }) => media_group_id)).size).toBe(1);
    expect(sent).toHaveLength(3);
  });

  it("pays an invoice with Stars that it was given", async () => {
    const page = await walk().open();
    await walk().openChat(page, "Echo");
    await composer(page).fill("/buy");
    await composer(page).press("Enter");
    await page.getByRole("button", { name: "Pay ⭐ 50" }).click();
    const dialog = page.getByRole("dialog");
    const balance = dialog.getByText(/^Balance/);
    const before = await balance.innerText();
    await dialog.getByRole("button", { name: "Give 1000 Stars" }).click();
    await expectGone(dialog.getByText(before));
    await dialog.getByRole("button", { name: "Pay ⭐ 50" }).click();
    await expectShown(bubble(page, "You paid ⭐ 50"));
  });

  it("votes in a poll, and the others see the result", async () => {
    const page = await walk().open();
    await walk().openChat(page, "Lisbon flat");
    await walk().stage.bot.call("sendPoll", {
      chat_id: walk().stage.lisbon,
      question: "Where shall we meet?",
      options: [{ text: "Here" }, { text: "There" }],
    });
    await page.getByRole("radio", { name: "There" }).click();
    await expectShown(bubble(page, /Where shall we meet\?.*100%.*There.*your choice.*1 vote/));
  });

  it("puts a bot's keyboard below the composer", async () => {
    const page = await walk().open();
    await walk().openChat(page, "Echo");
    await composer(page).fill("/keyboard");
    await composer(page).press("Enter");
    await page.getByRole("button", { name: "Yes", exact: true }).click();
    await expectShown(bubble(page, "Echo: Yes"));
    await page.getByRole("button", { name: "Hide the keyboard" }).click();
    await expectGone(page.getByRole("button", { name: "Yes", exact: true }));
  });

  it("offers the commands that the bot has announced", async () => {
    await walk().stage.bot.call("setMyCommands", {
      commands: [{ command: "menu", description: "What I can do" }],
    });
    const page = await walk().open();
    await walk().openChat(page, "Echo");
    await page.getByRole("button", { name: "Commands of the bot" }).click();
    await page.getByRole("menuitem", { name: /\/menu/ }).click();
    await expectShown(bubble(page, "Choose"));
  });

  it("fits a phone: first the chats, then one of them, and back", async () => {
    const page = await walk().open({ viewport: { width: 390, height: 780 }, hasTouch: true });
    await walk().openChat(page, "Lisbon flat");
    expect(await page.getByRole("navigation", { name: "Chats" }).isVisible()).toBe(false);
    await say(page, "From my phone");
    const isWider = await page.evaluate("document.documentElement.scrollWidth > innerWidth");
    expect(isWider).toBe(false);
    await page.getByRole("button", { name: "Back" }).click();
    await expectShown(chatItem(page, "Lisbon flat"));
  });

  it("is dark where the system is, and as one chooses", async () => {
    const page = await walk().open({ colorScheme: "dark" });
    const scheme = () => page.evaluate("document.documentElement.dataset.mantineColorScheme");
    expect(await scheme()).toBe("dark");
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("menuitem", { name: "Light" }).click();
    expect(await scheme()).toBe("light");
    await page.reload();
    await expectShown(chatItem(page, "Lisbon flat"));
    expect(await scheme()).toBe("light");
  });

  it("speaks German too", async () => {
    const page = await walk().open();
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("menuitem", { name: "Deutsch" }).click();
    await expectShown(page.getByRole("searchbox", { name: "Suchen" }));
    expect(await page.evaluate("document.documentElement.lang")).toBe("de");
  });

  it("shows what is behind a message: the call, and the update", async () => {
    const page = await walk().open();
    await walk().openChat(page, "Echo");
    await say(page, "Look behind me");
    await bubble(page, "Echo: Look behind me").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Inspect" }).click();
    const inspector = page.getByRole("complementary", { name: "Inspector" });
    await expectShown(inspector.getByText("sendMessage"));
    await expectShown(inspector.getByText('"Echo: Look behind me"').first());
    await bubble(page, /^Look behind me/).click({ button: "right" });
    await page.getByRole("menuitem", { name: "Inspect" }).click();
    await expectShown(inspector.getByText("→ Echo"));
    await expectShown(inspector.getByText('"update_id"'));
  });

  it("can be used by keyboard alone", async () => {
    const page = await walk().open();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("kyoto");
    await page.keyboard.press("Enter");
    await composer(page).focus();
    await page.keyboard.type("Soup");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("and bread");
    await page.keyboard.press("Enter");
    await expectShown(bubble(page, /Soup\s+and bread/));
  });

  it("leaves the conversation with Escape, after what was begun in it", async () => {
    const page = await walk().open({ viewport: { width: 600, height: 800 } });
    await walk().openChat(page, "Lisbon flat");
    await say(page, "Something to answer");
    await bubble(page, "Something to answer").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Reply" }).click();
    await page.keyboard.press("Escape");
    await expectGone(page.getByRole("button", { name: "Do not reply" }));
    await page.keyboard.press("Escape");
    await expectShown(chatItem(page, "Lisbon flat"));
  });

  it("has the topics of a forum, each with its own conversation", async () => {
    const page = await walk().open();
    await chatItem(page, "Oslo garage").click();
    const topics = page.getByRole("navigation", { name: "Topics" });
    await topics.getByRole("button", { name: /^P?Parts wanted/ }).click();
    await say(page, "A door, please");
    await topics.getByRole("button", { name: /Night shift/ }).click();
    await expectGone(bubble(page, "A door, please"));
    const [sent] = (await walk().stage.control.messages(walk().stage.oslo)).filter(
      ({ text }) => text === "A door, please",
    );
    expect(sent).toMatchObject({ is_topic_message: true });
  });

  it("reveals spoilers, and sends a command that is pressed", async () => {
    const page = await walk().open();
    await walk().openChat(page, "Echo");
    await walk().stage.bot.send(walk().stage.ada, "The butler did it. /menu", {
      entities: [
        { type: "spoiler", offset: 0, length: 18 },
        { type: "bot_command", offset: 19, length: 5 },
      ],
    });
    await page.getByRole("button", { name: "Show what is hidden" }).click();
    await expectShown(bubble(page, "The butler did it.").getByText("The butler did it."));
    await bubble(page, "The butler").getByRole("button", { name: "/menu" }).click();
    await expectShown(bubble(page, "Choose"));
  });

  it("opens a web app in a frame, with signed data about who opens it", async () => {
    const app = createServer((_request, response) => {
      response.setHeader("content-type", "text/html");
      response.end("<body><script>document.body.textContent = decodeURIComponent(location.hash)</script>");
    });
    await new Promise<void>((listening) => app.listen(0, "127.0.0.1", listening));
    const address = app.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const page = await walk().open();
    await walk().openChat(page, "Echo");
    await walk().stage.bot.send(walk().stage.ada, "An app", {
      reply_markup: {
        inline_keyboard: [[{ text: "Open", web_app: { url: `http://127.0.0.1:${port}/` } }]],
      },
    });
    await page.getByRole("button", { name: "Open", exact: true }).click();
    const body = page.frameLocator("iframe").locator("body");
    await expectShown(body.filter({ hasText: /tgWebAppData=.*Ada.*hash=/ }));
    await page.getByRole("button", { name: "Close" }).click();
    await expectGone(page.locator("iframe"));
    app.closeAllConnections();
    app.close();
  });

  it("offers what a bot answers inline, and sends what is chosen", async () => {
    await walk().silenceBot();
    const page = await walk().open();
    await walk().openChat(page, "Lisbon flat");
    const asked = page.getByRole("listbox", { name: "Results of @echo_bot" });
    const answered = answerInline(walk().stage);
    await composer(page).fill("@echo_bot films");
    await asked.getByRole("option", { name: /The Long Voyage/ }).click();
    await answered;
    await expectShown(bubble(page, "Let us watch it"));
  });

  it("comes back by itself after the simulator was away", async () => {
    const page = await walk().open();
    await walk().openChat(page, "Lisbon flat");
    const { port } = new URL(walk().stage.simulator.url);
    await walk().stage.simulator.stop();
    await expectShown(page.getByRole("alert").filter({ hasText: "does not answer" }));
    await walk().stage.simulator.start({ port: Number(port) });
    await expectGone(page.getByRole("alert"));
    await walk().stage.control.say("Björn", "Are you there?", walk().stage.lisbon);
    await expectShown(bubble(page, "Are you there?"));
    walk().forgiveOutage();
  });
});

/** Answers the next question that somebody asks inline. */
async function answerInline({ bot }: Stage): Promise<void> {
  for (;;) {
    const updates = await bot.updates({ timeout: 1, allowed_updates: ["inline_query"] });
    const [query] = updates.map((update) => InlineQuery.safeParse(update).data).filter(Boolean);
    if (!query) continue;
    const result = {
      type: "article",
      id: "1",
      title: "The Long Voyage",
      input_message_content: { message_text: "Let us watch it" },
    };
    await bot.call("answerInlineQuery", { inline_query_id: query.inline_query.id, results: [result] });
    return;
  }
}

const InlineQuery = z.looseObject({ inline_query: z.looseObject({ id: z.string() }) });
