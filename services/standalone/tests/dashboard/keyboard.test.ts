import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { describeDashboard } from "./dashboard-world.js";
import { pagesOf, settled } from "./tour.js";
import type { Visit } from "./visit.js";

/** Runs in the page: where the focus is, and whether one sees it. */
const FOCUS = `(() => {
  const at = document.activeElement;
  const style = getComputedStyle(at);
  const { width, height } = at.getBoundingClientRect();
  return {
    link: at.getAttribute("href") ?? "",
    isSeen: width > 0 && height > 0 && (style.outlineStyle !== "none" || style.boxShadow !== "none"),
  };
})()`;
interface Focus {
  readonly link: string;
  readonly isSeen: boolean;
}
const MANY = 60;

describeDashboard("the dashboard without a mouse", (world) => {
  let visit: Visit;
  beforeEach(async () => {
    visit = await world().open("/keys");
    await settled(visit.page);
  });
  afterEach(() => visit.close());

  /** Presses Tab until a link has the focus. @returns all that had it on the way */
  const tabTo = async (page: Page, link: string): Promise<readonly Focus[]> => {
    const seen: Focus[] = [];
    for (let n = 0; n < MANY && seen.at(-1)?.link !== link; n++) {
      await page.keyboard.press("Tab");
      seen.push(await page.evaluate<Focus>(FOCUS));
    }
    return seen;
  };

  test("Tab comes to every page of the navigation, one sees where it is, and Enter opens it", async () => {
    const { page } = visit;
    const pages = await pagesOf(page);
    const last = pages.at(-1) ?? "";
    const seen = await tabTo(page, last);
    expect(seen.map(({ link }) => link)).toEqual(expect.arrayContaining([...pages]));
    expect(seen.filter(({ isSeen }) => !isSeen)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${last}**`);
  });

  test("the first Tab offers to leave the navigation out", async () => {
    const { page } = visit;
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("main");
  });

  test("Ctrl+K finds a page by its name, and Enter goes there", async () => {
    const { page } = visit;
    await page.keyboard.press("Control+k");
    await page.getByRole("textbox", { name: "Go to a page" }).fill("queues");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/queues");
    // Its file comes first; until then the page before stays.
    const title = page.getByRole("heading", { level: 1, name: "Queues" });
    await title.waitFor();
    expect(await title.isVisible()).toBe(true);
  });
});
