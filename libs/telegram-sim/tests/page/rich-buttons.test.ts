import { it } from "@jest/globals";
import { bubble, expectShown } from "./visit.js";
import { describePage } from "./walk.js";

describePage("with buttons in a rich message", (walk) => {
  it("presses them: in rows, among words, and not while it is being written", async () => {
    const { bot, ada } = walk().stage;
    const page = await walk().open();
    await walk().openChat(page, "Echo");
    const rich_message = {
      html: `<h2>Choose</h2><p>Or hear an <tg-button type="callback_data" data="alert">alert</tg-button>.</p>
        <tg-button-row><tg-button type="callback_data" data="count:7" style="primary">Count</tg-button>
        <tg-button type="disabled">Not yet</tg-button></tg-button-row>`,
    };
    await bot.result("sendRichMessageDraft", { chat_id: ada, draft_id: 1, rich_message });
    const writing = page.getByRole("group", { name: "Echo is writing this" });
    await expectShown(writing.getByRole("button", { name: "Count", disabled: true }));
    await bot.result("sendRichMessage", { chat_id: ada, rich_message });
    const sent = bubble(page, "Choose");
    await expectShown(sent.getByRole("button", { name: "Not yet", disabled: true }));
    await sent.getByRole("button", { name: "alert" }).click();
    await page.getByRole("dialog").filter({ hasText: "This is an alert" }).getByText("OK").click();
    await sent.getByRole("button", { name: "Count" }).click();
    await expectShown(page.getByRole("status").filter({ hasText: "Counted 7" }));
  });
});
