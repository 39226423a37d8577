import { it } from "@jest/globals";
import { bubble, composer, expectGone, expectShown, paneOf } from "./visit.js";
import { describePage } from "./walk.js";

describePage("with a keyboard for some", (walk) => {
  it("shows it to whom it is meant for, and to nobody else", async () => {
    const { bot, control, lisbon } = walk().stage;
    const page = await walk().open({ viewport: { width: 1440, height: 860 } });
    await page.getByRole("button", { name: "People side by side" }).click();
    await page.getByRole("menuitem", { name: "2 people" }).click();
    const [ada, björn] = [paneOf(page, "Ada"), paneOf(page, "Björn")];
    for (const pane of [ada, björn]) await walk().openChat(pane, "Lisbon flat");
    const { message_id } = await control.say("Björn", "I would like to choose", lisbon);
    const reply_parameters = { message_id };
    const reply_markup = { keyboard: [["Red", "Blue"]], selective: true };
    await bot.send(lisbon, "Choose", { reply_markup, reply_parameters });
    await expectShown(björn.getByRole("button", { name: "Red" }));
    await expectShown(bubble(ada, "Choose"));
    await expectGone(ada.getByRole("button", { name: "Red" }));
    await björn.getByRole("button", { name: "Blue" }).click();
    await expectShown(bubble(ada, "Blue"));
    const wish = { force_reply: true, selective: true, input_field_placeholder: "Why blue?" };
    await bot.send(lisbon, "And why?", { reply_markup: wish, reply_parameters });
    await expectShown(björn.getByPlaceholder("Why blue?"));
    await expectGone(ada.getByPlaceholder("Why blue?"));
    await expectShown(composer(ada));
  });
});

describePage("with protected content", (walk) => {
  it("does not offer to forward or copy it", async () => {
    const { bot, ada } = walk().stage;
    const page = await walk().open();
    await walk().openChat(page, "Echo");
    await bot.send(ada, "open");
    await bot.send(ada, "for you only", { protect_content: true });
    await bubble(page, "open").click({ button: "right" });
    await expectShown(page.getByRole("menuitem", { name: "Forward" }));
    await page.keyboard.press("Escape");
    await bubble(page, "for you only").click({ button: "right" });
    await expectShown(page.getByRole("menuitem", { name: "Reply" }));
    for (const name of ["Forward", "Copy text"]) await expectGone(page.getByRole("menuitem", { name }));
  });
});
