import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { signIn as signInAsOwner } from "./sign-in.js";

/** The dashboard as somebody has it open, with everything its console complained about. */
export interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** What axe finds serious or critical on the page as it is now, each in a line. */
  readonly faults: () => Promise<readonly string[]>;
  /** By how many pixels the page is wider than its window. */
  readonly overflow: () => Promise<number>;
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

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

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
    faults: () => seriousFaults(page),
    overflow: () =>
      page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
    close: () => context.close(),
  };
}

const FIND_FAULTS = `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
  violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 160)).join(" | ")))`;

async function seriousFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate<string[]>(FIND_FAULTS);
}
