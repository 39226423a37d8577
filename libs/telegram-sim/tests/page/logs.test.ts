import { it } from "@jest/globals";
import { request } from "undici";
import { TOKEN } from "../stage.js";
import { expectGone, expectShown } from "./visit.js";
import { describePage } from "./walk.js";

describePage("before there is a bot", (walk) => {
  it("says how one comes", async () => {
    const { simulator, control } = walk().stage;
    await walk().silenceBot();
    await control.reset();
    await control.addPerson({ first_name: "Zoë" });
    await control.addChat({ type: "supergroup", title: "Attic", members: ["Zoë"] });
    const page = await walk().open();
    await expectShown(page.getByRole("main").getByText("No bot is here yet"));
    await expectShown(page.getByRole("main").getByText(simulator.url));
  });
});

describePage("in the logs of the inspector", (walk) => {
  it("shows which process called, and narrows calls and events by words", async () => {
    const { simulator, control, ada, lisbon } = walk().stage;
    const page = await walk().open({ viewport: { width: 1440, height: 860 } });
    const call = async (caller: string, text: string) => {
      const url = `${simulator.url}/bot${TOKEN}/sendMessage?chat_id=${ada}&text=${text}`;
      await (await request(url, { headers: { "user-agent": caller } })).body.dump();
    };
    await call("telebus-sender/1", "One");
    await call("telebus-sender/2", "Two");
    await page.getByRole("button", { name: "Inspector" }).click();
    await page.getByRole("tab", { name: "Calls" }).click();
    const calls = page.getByRole("tabpanel").locator("summary");
    const by = (caller: string) => calls.filter({ hasText: caller });
    const [first, second] = [by("telebus-sender/1"), by("telebus-sender/2")];
    await expectShown(first);
    await expectShown(second);
    const filter = page.getByRole("textbox", { name: "Filter" });
    await filter.fill("sender/2 message");
    await expectGone(first);
    await expectShown(second);
    await filter.fill("nobody");
    await expectShown(page.getByText("Nothing matches."));
    await page.getByRole("tab", { name: "Events" }).click();
    await control.say("Björn", "Something to find", lisbon);
    await filter.fill("find björn");
    await expectShown(page.getByRole("tabpanel").locator("summary").filter({ hasText: "Something to find" }));
    await filter.fill("find dalia");
    await expectShown(page.getByText("Nothing matches."));
  });
});
