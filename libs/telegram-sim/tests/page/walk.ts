import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { setStage, type Stage } from "../stage.js";
import { findChromium, openBrowser } from "./browser.js";
import { buildPage } from "./built-page.js";
import { startDemoBot } from "./demo-bot.js";
import { chatItem, composer, expectShown, visit, type Visit } from "./visit.js";

/** What a story of the page happens with: each has its own world, with the demo bot in it. */
export class Walk {
  private visits: Visit[] = [];
  private readonly bot: { stop(): Promise<void> };

  constructor(
    private readonly browser: Browser,
    readonly stage: Stage,
  ) {
    this.bot = startDemoBot(stage.bot);
  }

  async open(options?: BrowserContextOptions): Promise<Page> {
    const opened = await visit(this.browser, this.stage.simulator.url, options);
    this.visits.push(opened);
    return opened.page;
  }

  async openChat(where: Page | Locator, name: string): Promise<void> {
    await chatItem(where, name).click();
    await expectShown(composer(where));
  }

  /** The demo bot answers nothing more. */
  silenceBot(): Promise<void> {
    return this.bot.stop();
  }

  /** A browser notes each attempt to reach what is not there. */
  forgiveOutage(): void {
    this.visits = this.visits.map((each) => ({
      ...each,
      complaints: each.complaints.filter((text) => !/ERR_(CONNECTION|INCOMPLETE|EMPTY)/.test(text)),
    }));
  }

  /** @returns what the browser complained of */
  async end(): Promise<string[]> {
    // Before the simulator goes away, which the page would complain of.
    for (const each of this.visits) await each.close();
    await this.bot.stop();
    await this.stage.close();
    return this.visits.flatMap(({ complaints }) => complaints);
  }
}

/** Stories of the page in a real browser; where there is none they are skipped, and the title says so. */
export function describePage(title: string, stories: (walk: () => Walk) => void): void {
  const chromium = findChromium();
  if (chromium === undefined) {
    // oxlint-disable-next-line jest/no-disabled-tests -- there is no browser to run them in, and the title says so
    describe.skip(`the page, ${title}: skipped, there is no chromium on PATH`, () => {
      it("is walked through", () => expect(chromium).toBeDefined());
    });
    return;
  }
  describe(`the page, ${title}`, () => {
    let browser: Browser | undefined;
    let current: Walk | undefined;

    beforeAll(async () => {
      await buildPage();
      browser = await openBrowser(chromium);
    }, 60_000);
    afterAll(() => browser?.close());

    beforeEach(async () => {
      if (browser) current = new Walk(browser, await setStage());
    });
    afterEach(async () => expect(await current?.end()).toEqual([]));

    stories(() => {
      if (!current) throw new Error("a story began before its world was set up");
      return current;
    });
  });
}
