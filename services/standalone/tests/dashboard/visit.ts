import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { faultsOn, looksOf, overflowOf } from "./looks.js";
import { signIn as signInAsOwner } from "./sign-in.js";

/** The dashboard as somebody has it open, with everything its console complained about. */
export interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** What axe finds serious or critical on the page as it is now, each in a line. */
  readonly faults: () => Promise<readonly string[]>;
  /** By how many pixels the page is wider than its window. */
  readonly overflow: () => Promise<number>;
  /** What keeps somebody from using the page as it is now: in light colours, in dark ones, and on a phone. */
  readonly looks: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

interface VisitRequest {
  readonly browser: Browser;
  readonly url: string;
  readonly path: string;
  readonly options?: BrowserContextOptions | undefined;
  /** Else it is the owner who comes. */
  readonly signIn?: (context: BrowserContext, url: string) => Promise<void>;
}

export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

/** Somebody who is signed in opens a page, with an English browser of usual size. */
export async function visit({
  browser,
  url,
  path,
  options,
  signIn = signInAsOwner,
}: VisitRequest): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    reducedMotion: "reduce",
    ...options,
  });
  context.setDefaultTimeout(15_000);
  await signIn(context, url);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${url}${path}`);
  return {
    page,
    complaints,
    faults: () => faultsOn(page),
    overflow: () => overflowOf(page),
    looks: () => looksOf(page),
    close: () => context.close(),
  };
}
