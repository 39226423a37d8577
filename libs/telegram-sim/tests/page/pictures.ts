import { mkdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { setStage } from "../stage.js";
import { findChromium, openBrowser } from "./browser.js";
import { playScene } from "./scene.js";
import { chatItem, paneOf, visit } from "./visit.js";

/* The pictures of docs/simulator.md: `npm run pictures`. */

const FOLDER = fileURLToPath(new URL("../../../../docs/images/", import.meta.url));

interface Picture {
  readonly name: string;
  readonly options: BrowserContextOptions;
  /** Brings the page to where it is taken. */
  readonly pose: (page: Page) => Promise<void>;
}

const wide = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 780 }, deviceScaleFactor: 2, hasTouch: true };

const pictures: readonly Picture[] = [
  { name: "group", options: wide, pose: (page) => chatItem(page, "Lisbon flat").click() },
  {
    name: "bot-dark",
    options: { ...wide, colorScheme: "dark" },
    pose: (page) => chatItem(page, "Film club").click(),
  },
  { name: "four-people", options: { viewport: { width: 1440, height: 860 } }, pose: fourPeople },
  { name: "inspector", options: { viewport: { width: 1440, height: 860 } }, pose: inspect },
  { name: "phone-chats", options: phone, pose: async () => undefined },
  { name: "phone-chat", options: phone, pose: (page) => chatItem(page, "Lisbon flat").click() },
  {
    name: "topics-dark",
    options: { ...wide, colorScheme: "dark" },
    pose: (page) => chatItem(page, "Oslo garage").click(),
  },
];

async function fourPeople(page: Page): Promise<void> {
  await page.getByRole("button", { name: "People side by side" }).click();
  await page.getByRole("menuitem", { name: "4 people" }).click();
  for (const name of ["Ada", "Björn", "Chidi", "Dalia"])
    await chatItem(paneOf(page, name), "Lisbon flat").click();
}

async function inspect(page: Page): Promise<void> {
  await chatItem(page, "Film club").click();
  await page.getByRole("article").last().click({ button: "right" });
  await page.getByRole("menuitem", { name: "Inspect" }).click();
}

async function take(browser: Browser, url: string, { name, options, pose }: Picture): Promise<void> {
  const visitor = await visit(browser, url, options);
  const { page } = visitor;
  await pose(page);
  // Nothing is under the pointer, and what moves has come to rest.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(700);
  await page.screenshot({ path: path.join(FOLDER, `simulator-${name}.png`) });
  await visitor.close();
}

const chromium = findChromium();
if (chromium === undefined) throw new Error("there is no chromium on PATH to take pictures with");
await mkdir(FOLDER, { recursive: true });
const browser = await openBrowser(chromium);
const stage = await setStage({}, { first_name: "Film club", username: "film_club_bot" });
await playScene(stage);
for (const picture of pictures) await take(browser, stage.simulator.url, picture);
await browser.close();
await stage.close();
