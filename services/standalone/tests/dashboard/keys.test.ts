import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { describeDashboard } from "./dashboard-world.js";
import type { Visit } from "./visit.js";

describeDashboard("API keys on the dashboard", (world) => {
  let visit: Visit;
  beforeEach(async () => {
    visit = await world().open("/keys");
  });
  afterEach(() => visit.close());

  const statusWith = async (key: string): Promise<number> =>
    (await fetch(`${world().url}/api/bots`, { headers: { "x-api-key": key } })).status;

  test("a key is made, used, given a new secret and ended", async () => {
    const { page } = visit;
    await page.getByText("No keys yet").waitFor();
    await page.getByRole("button", { name: "New key" }).first().click();
    await page.getByRole("textbox", { name: "Name" }).fill("Report");
    await page
      .getByRole("combobox", { name: "May" })
      .or(page.getByRole("textbox", { name: "May" }))
      .first()
      .click();
    await page.getByRole("option", { name: "bots:read" }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Make the key" }).click();
    const secret = page.getByRole("textbox", { name: "Key" });
    const first = await secret.inputValue();
    expect(await statusWith(first)).toBe(200);
    await page.getByRole("button", { name: "Done", exact: true }).click();

    await page.getByRole("button", { name: "What can be done with Report" }).click();
    await page.getByRole("menuitem", { name: "New secret" }).click();
    await secret.waitFor();
    const second = await secret.inputValue();
    expect([second === first, await statusWith(second)]).toEqual([false, 200]);
    await page.getByRole("button", { name: "Done", exact: true }).click();

    await page.getByRole("button", { name: "What can be done with Report" }).click();
    await page.getByRole("menuitem", { name: "End the key" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "End the key" }).click();
    await page.getByText("Report has ended").waitFor();
    expect(await statusWith(second)).toBe(401);
    await page.getByText("No keys yet").waitFor();
    expect(visit.complaints).toEqual([]);
  });
});
