import { expect, it } from "@jest/globals";
import { bubble, expectGone, expectShown } from "./visit.js";
import { describePage } from "./walk.js";

describePage("while a bot is writing", (walk) => {
  it("shows it as it grows, until the message is there", async () => {
    const { bot, ada } = walk().stage;
    const page = await walk().open();
    await walk().openChat(page, "Echo");
    await bot.result("sendChatAction", { chat_id: ada, action: "typing" });
    await expectShown(page.getByRole("main").getByText("is typing"));
    const writing = page.getByRole("group", { name: "Echo is writing this" });
    for (const text of ["", "Once upon", "Once upon a"]) {
      await bot.result("sendMessageDraft", { chat_id: ada, draft_id: 7, text });
      await expectShown(writing.filter({ hasText: text === "" ? "Thinking…" : text }));
    }
    await bot.send(ada, "Once upon a time");
    await expectShown(bubble(page, "Once upon a time"));
    await expectGone(writing);
  });

  it("shows it also to whom comes later, with its headings, and takes it away when its time is over", async () => {
    const { bot, control, ada } = walk().stage;
    const rich_message = { html: "<h1>A title</h1><p>And words</p>" };
    await bot.result("sendRichMessageDraft", { chat_id: ada, draft_id: 7, rich_message });
    const page = await walk().open();
    await walk().openChat(page, "Echo");
    const writing = page.getByRole("group", { name: "Echo is writing this" });
    await expectShown(writing.getByRole("heading", { name: "A title" }));
    await control.advance(30_000);
    await expectGone(writing);
  });

  it("lets one stop it where the bot allows that", async () => {
    const { bot, ada } = walk().stage;
    await walk().silenceBot();
    const page = await walk().open();
    await walk().openChat(page, "Echo");
    await bot.result("sendMessageDraft", { chat_id: ada, draft_id: 7, text: "On and on", can_stop: true });
    await page.getByRole("button", { name: "Stop" }).click();
    await expectGone(page.getByRole("group", { name: "Echo is writing this" }));
    expect((await bot.updates()).at(-1)).toHaveProperty("stopped_message_generation.draft_id", 7);
  });
});
