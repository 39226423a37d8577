import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";

/** The page, opened by somebody, with everything its console complained about. */
export interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Somebody with an English browser of usual size opens the page for the first time. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    ...options,
  });
  context.setDefaultTimeout(25_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(url);
  await page.getByRole("navigation", { name: "Chats" }).first().waitFor();
  return { page, complaints, close: () => context.close() };
}

/** One person's part of the page; without a name the only one. */
export const paneOf = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });

export const chatItem = (where: Page | Locator, title: string): Locator =>
  where.getByRole("navigation", { name: "Chats" }).getByRole("button", { name: new RegExp(`^${title}`) });

/** The box to write in. */
export const composer = (where: Page | Locator): Locator =>
  where.getByRole("textbox", { name: /^Message to/ });

/** The bubble that says something. */
export const bubble = (where: Page | Locator, words: string | RegExp): Locator =>
  where.getByRole("log").getByRole("article").filter({ hasText: words }).last();

export async function say(where: Page | Locator, words: string): Promise<void> {
  await composer(where).fill(words);
  await composer(where).press("Enter");
  await bubble(where, words).waitFor();
}

/** Waits until it is on the screen. @throws where it does not come */
export const expectShown = (what: Locator): Promise<void> => what.waitFor();

/** Waits until it is there no more. @throws where it stays */
export const expectGone = (what: Locator): Promise<void> => what.waitFor({ state: "detached" });
