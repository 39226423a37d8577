import { expect, it } from "@jest/globals";
import { composer, expectGone, expectShown } from "./visit.js";
import { describePage } from "./walk.js";

describePage("with a voice", (walk) => {
  it("records a voice message, which plays", async () => {
    const { control, lisbon } = walk().stage;
    const page = await walk().open({ permissions: ["microphone"] });
    await walk().openChat(page, "Lisbon flat");
    await page.getByRole("button", { name: "Record a voice message" }).click();
    await expectShown(page.getByRole("group", { name: "Recording" }).getByText("0:01"));
    await page.keyboard.press("Enter");
    const voice = page.getByRole("log").getByRole("group", { name: "Voice message" });
    await voice.getByRole("button", { name: "Play" }).click();
    await expectShown(voice.getByRole("button", { name: "Pause" }));
    await expectShown(composer(page));
    const [sent] = (await control.messages(lisbon)).slice(-1);
    expect(sent).toHaveProperty("voice.mime_type", expect.stringMatching(/^audio\/\w+$/));
  });

  it("throws a recording away, and a text is sent as ever", async () => {
    const { control, lisbon } = walk().stage;
    const page = await walk().open({ permissions: ["microphone"] });
    await walk().openChat(page, "Lisbon flat");
    const before = (await control.messages(lisbon)).length;
    await page.getByRole("button", { name: "Record a voice message" }).click();
    await expectShown(page.getByRole("group", { name: "Recording" }));
    await page.keyboard.press("Escape");
    await expectGone(page.getByRole("group", { name: "Recording" }));
    await expectShown(page.locator("textarea:focus"));
    await composer(page).fill("In words, then");
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await expectShown(page.getByRole("button", { name: "Record a voice message" }));
    expect((await control.messages(lisbon)).slice(before).map(({ text }) => text)).toEqual([
      "In words, then",
    ]);
  });

  it("says so where there is no microphone", async () => {
    const page = await walk().open();
    await page.evaluate("Object.defineProperty(navigator, 'mediaDevices', { value: undefined })");
    await walk().openChat(page, "Lisbon flat");
    await page.getByRole("button", { name: "Record a voice message" }).click();
    await expectShown(page.getByRole("status").filter({ hasText: "There is no microphone" }));
    await expectShown(composer(page));
  });
});
