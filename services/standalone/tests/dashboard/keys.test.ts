import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
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
    await page.getByLabel("Ends", { exact: true }).fill("2020-01-01T08:30");
    await page.getByRole("button", { name: "Make the key" }).click();
    await page.getByText("is over already").waitFor();
    await page.getByLabel("Ends", { exact: true }).fill("2099-01-01T08:30");
    await page
      .getByRole("combobox", { name: "Bots" })
      .or(page.getByRole("textbox", { name: "Bots" }))
      .first()
      .click();
    await page.getByRole("option", { name: /telebus_bot|1000001/ }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Make the key" }).click();
    const secret = page.getByRole("textbox", { name: "Key" });
    const first = await secret.inputValue();
    expect(await statusWith(first)).toBe(200);
    await page.getByRole("button", { name: "Done", exact: true }).click();

    await page.getByRole("button", { name: "What can be done with Report" }).click();
    await page.getByRole("menuitem", { name: "New secret", exact: true }).click();
    await secret.waitFor();
    const second = await secret.inputValue();
    expect([second === first, await statusWith(second), await statusWith(first)]).toEqual([false, 200, 200]);
    await page.getByRole("button", { name: "Done", exact: true }).click();
    await page.getByText("The secret before ends").waitFor();

    await page.getByRole("button", { name: "What can be done with Report" }).click();
    await page.getByRole("menuitem", { name: "New secret, the old one ends now" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "New secret, the old one ends now" }).click();
    await secret.waitFor();
    const third = await secret.inputValue();
    await waitFor("the new one", async () => (await statusWith(third)) === 200);
    await waitFor("the end of the old ones", async () => (await statusWith(second)) === 401);
    expect(await statusWith(first)).toBe(401);
    await page.getByRole("button", { name: "Done", exact: true }).click();

    await page.getByRole("button", { name: "What can be done with Report" }).click();
    await page.getByRole("menuitem", { name: "End the key" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "End the key" }).click();
    await page.getByText("Report has ended").waitFor();
    await waitFor("its end", async () => (await statusWith(third)) === 401);
    await page.getByText("No keys yet").waitFor();
    expect(visit.complaints.filter((one) => !one.includes("422"))).toEqual([]);
  }, 120_000);
});
