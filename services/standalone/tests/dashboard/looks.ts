import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PHONE_WIDTH = 390;

/** Which of axe's rules are looked at: another scheme changes colours alone, another width all but those. */
const RULES = {
  all: {},
  colours: { runOnly: ["color-contrast"] },
  others: { rules: { "color-contrast": { enabled: false } } },
};

/** What axe finds serious or critical on a page as it is now, each in a line. */
export async function faultsOn(page: Page, rules: keyof typeof RULES = "all"): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const options = JSON.stringify({ resultTypes: ["violations"], ...RULES[rules] });
  return page.evaluate<string[]>(`axe.run(document, ${options}).then(({ violations }) =>
    violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 160)).join(" | ")))`);
}

/** By how many pixels a page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

/** What keeps somebody from using a page as it is now: in light colours, in dark ones, and on a phone. */
export async function looksOf(page: Page): Promise<readonly string[]> {
  const light = await inScheme(page, "light", "all");
  const dark = await inScheme(page, "dark", "colours");
  await page.emulateMedia({ colorScheme: "light" });
  const wide = page.viewportSize();
  const onAPhone = await onWidth(page, PHONE_WIDTH, wide?.height ?? 800);
  if (wide !== null) await page.setViewportSize(wide);
  return [...light, ...(await tooWide(page)), ...dark, ...onAPhone];
}

async function inScheme(page: Page, colorScheme: "light" | "dark", rules: keyof typeof RULES) {
  await page.emulateMedia({ colorScheme });
  await stillness(page);
  return (await faultsOn(page, rules)).map((fault) => `${fault} (${colorScheme})`);
}

async function onWidth(page: Page, width: number, height: number): Promise<readonly string[]> {
  await page.setViewportSize({ width, height });
  await stillness(page);
  const faults = [...(await tooWide(page)), ...(await faultsOn(page, "others"))];
  return faults.map((fault) => `${fault} (phone)`);
}

const tooWide = async (page: Page): Promise<readonly string[]> => {
  const overflow = await overflowOf(page);
  return overflow > 0 ? [`is ${overflow} px too wide`] : [];
};

/** Colours and drawers change little by little: until none is on its way. */
const stillness = (page: Page): Promise<unknown> =>
  page.evaluate(`new Promise((resolve) => {
    const look = () =>
      document.getAnimations().some(({ playState, effect }) =>
        playState === "running" && effect?.getTiming().iterations !== Infinity)
        ? setTimeout(look, 20)
        : resolve(true);
    requestAnimationFrame(() => requestAnimationFrame(look));
  })`);
