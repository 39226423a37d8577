import type { Page } from "playwright-core";

/** Runs in the page: where the links in it lead. */
const linksIn = (where: string): string =>
  `[...document.querySelectorAll(${JSON.stringify(`${where} a[href^="/"]`)})].map((link) => link.getAttribute("href"))`;

/** Every page of the navigation, as it is shown. */
export const pagesIn = async (page: Page): Promise<readonly string[]> => unique(await ask(page, "nav"));

/** Of the pages that a page leads to, those below it: one of each kind. */
export async function detailsIn(page: Page, own: string): Promise<readonly string[]> {
  const below = (await ask(page, "main")).filter((path) => own !== "/" && path.startsWith(`${own}/`));
  const kinds = new Map(below.toReversed().map((path) => [kindOf(path), path]));
  return [...kinds.values()];
}

async function ask(page: Page, where: string): Promise<readonly string[]> {
  const links = await page.evaluate<string[]>(linksIn(where));
  return links.map((link) => new URL(link, "http://page").pathname);
}

const unique = (paths: readonly string[]): readonly string[] => [...new Set(paths)];

/** Addresses that differ in ids alone are of one kind: `/chats/1/2` and `/chats/1/3`. */
const kindOf = (path: string): string => path.replaceAll(/\/(?=[^/]*\d)[^/]+/g, "/:id");
