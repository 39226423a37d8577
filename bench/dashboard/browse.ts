import type { Browser, BrowserContext, Page, Request } from "playwright-core";
import { z } from "zod";

/** What one opening of a page was like. */
export interface Opening {
  /** From the beginning of the navigation until what the page is about is there; ms. */
  readonly shownMs: number;
  /** Of each answer with data, as the browser has waited for it; ms. */
  readonly answersMs: readonly number[];
  /** What the console said in anger. */
  readonly complaints: readonly string[];
}

type State = Awaited<ReturnType<BrowserContext["storageState"]>>;

/** Somebody who is signed in, in as many fresh browsers as wanted. */
export interface Reader {
  /** Opens an address with nothing kept from before. */
  open(path: string): Promise<{ readonly first: Opening; readonly tab: Tab }>;
}

export interface Tab {
  readonly page: Page;
  /** Opens the same again, with the browser's cache. */
  again(): Promise<Opening>;
  close(): Promise<void>;
}

/** Runs in the page: waits until its title stands there and nothing is a skeleton any more. @returns when that was */
const SHOWN = `new Promise((resolve, reject) => {
  const isWaiting = () =>
    document.querySelector("main h1, main h2") === null ||
    document.querySelector('main [aria-busy="true"], main .mantine-Skeleton-root, main .mantine-Loader-root') !== null;
  const look = () => {
    if (!isWaiting()) resolve(performance.now());
    else if (performance.now() > 20000) reject(new Error("nothing is shown: " + document.body.innerText.slice(0, 200)));
    else requestAnimationFrame(look);
  };
  look();
})`;

/** Signs in by a one-time link. */
export async function signIn(browser: Browser, url: string, link: unknown): Promise<Reader> {
  const token = new URL(z.object({ url: z.url() }).parse(link).url).hash.slice(1);
  const context = await browser.newContext();
  const answer = await context.request.post(`${url}/auth/link`, { data: { token } });
  if (!answer.ok()) throw new Error(`signing in: ${answer.status()} ${await answer.text()}`);
  const storageState = await context.storageState();
  await context.close();
  return { open: (path) => openFresh(browser, `${url}${path}`, storageState) };
}

async function openFresh(browser: Browser, address: string, storageState: State) {
  const context = await browser.newContext({ storageState, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const tab: Tab = {
    page,
    again: () => openIn(page, address),
    close: () => context.close(),
  };
  return { first: await openIn(page, address), tab };
}

async function openIn(page: Page, address: string): Promise<Opening> {
  const answersMs: number[] = [];
  const complaints: string[] = [];
  const finished = (request: Request): void => {
    if (isData(request)) answersMs.push(request.timing().responseEnd);
  };
  const heard = (message: { type(): string; text(): string }): void => {
    if (message.type() === "error") complaints.push(message.text());
  };
  const failed = (error: Error): void => void complaints.push(error.message);
  page.on("requestfinished", finished).on("console", heard).on("pageerror", failed);
  await page.goto(address, { waitUntil: "commit" });
  const shownMs = await page.evaluate<number>(SHOWN);
  // What comes after the title: charts, panels, what is asked for next.
  await page.waitForTimeout(SETTLED_MS);
  page.off("requestfinished", finished).off("console", heard).off("pageerror", failed);
  return { shownMs, answersMs, complaints };
}

const SETTLED_MS = 150;

const isData = (request: Request): boolean => /^\/(api|auth)\//.test(new URL(request.url()).pathname);
