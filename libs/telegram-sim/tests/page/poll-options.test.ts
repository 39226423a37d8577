import { it } from "@jest/globals";
import { bubble, expectGone, expectShown } from "./visit.js";
import { describePage } from "./walk.js";

describePage("in a poll that takes options", (walk) => {
  it("adds one and votes for it; other polls offer none", async () => {
    const { bot, lisbon } = walk().stage;
    const page = await walk().open();
    await walk().openChat(page, "Lisbon flat");
    const poll = { chat_id: lisbon, options: ["Tea", "Coffee"], is_anonymous: false };
    await bot.result("sendPoll", { ...poll, question: "Cold or warm?" });
    await bot.result("sendPoll", { ...poll, question: "What to drink?", allow_adding_options: true });
    const card = bubble(page, "What to drink?");
    await card.getByRole("button", { name: "Add an option" }).click();
    await page.keyboard.type("Water");
    await page.keyboard.press("Enter");
    await expectShown(page.getByRole("log").getByText("Ada added “Water” to a poll"));
    await card.getByText("Water").click();
    await expectShown(card.getByRole("button", { name: "Retract vote" }));
    await expectGone(bubble(page, "Cold or warm?").getByRole("button", { name: "Add an option" }));
  });
});
