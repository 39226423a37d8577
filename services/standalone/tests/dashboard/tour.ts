import type { Locator, Page } from "playwright-core";

/** Other ways to look at a page than by its tabs. */
const VIEWS = ["/hubs?view=map"];

/** Goes to every page that the navigation shows the reader, and to one of each kind that they lead to. @returns where it is */
export async function* tour(page: Page): AsyncGenerator<string> {
  const toSee = [...(await pagesOf(page)), ...VIEWS];
  const known = new Set(toSee.map(kindOf));
  for (const path of toSee) {
    await goTo(page, path);
    for (const below of await detailsOf(page, path)) {
      if (!known.has(kindOf(below))) toSee.push(below);
      known.add(kindOf(below));
    }
    yield path;
  }
}

/** Runs in the page: where the links in it lead. */
const linksIn = (where: string): string =>
  `[...document.querySelectorAll('${where} a[href^="/"]')].map((link) => new URL(link.href).pathname)`;

/** Every page that the navigation shows the reader. */
export async function pagesOf(page: Page): Promise<readonly string[]> {
  await page.getByRole("navigation").first().waitFor({ state: "attached" });
  return [...new Set(await page.evaluate<string[]>(linksIn("nav")))];
}

/** The pages below this one that it leads to, one of each kind. */
export async function detailsOf(page: Page, own: string): Promise<readonly string[]> {
  const links = await page.evaluate<string[]>(linksIn("main"));
  const below = links.filter((link) => own !== "/" && link.startsWith(`${own}/`));
  return [...new Map(below.map((link) => [kindOf(link), link])).values()];
}

/** The tabs of a page but for the one that is open. */
export async function tabsOf(page: Page): Promise<readonly Locator[]> {
  const areOpen = await page.evaluate<boolean[]>(
    `[...document.querySelectorAll('main [role="tab"]')].map((tab) => tab.ariaSelected === "true")`,
  );
  const tabs = page.locator('main [role="tab"]');
  return areOpen.flatMap((isOpen, n) => (isOpen ? [] : [tabs.nth(n)]));
}

/** Addresses that differ in ids alone are of one kind. */
const kindOf = (path: string): string => path.replaceAll(/\/(?=[^/]*\d)[^/]+/g, "/:id");

/** Goes to a page as a click would, without loading everything again, and waits until it is all there. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate(`(() => {
    const idx = (window.history.state?.idx ?? 0) + 1;
    window.history.pushState({ idx, key: String(idx), usr: null }, "", ${JSON.stringify(path)});
    window.dispatchEvent(new PopStateEvent("popstate", { state: window.history.state }));
  })()`);
  await settled(page);
}

/** Runs in the page: waits until the page of its address is there with a title, and nothing is on its way. */
const SETTLED = `new Promise((resolve) => {
  const isWaiting = () =>
    (document.querySelector("main")?.dataset.at ?? location.pathname) !== location.pathname ||
    document.querySelector("main h1, main h2") === null ||
    document.querySelector('main [aria-busy="true"], main .mantine-Skeleton-root, main .mantine-Loader-root') !== null;
  const startedAt = performance.now();
  const look = (before) => {
    const now = document.querySelector("main")?.innerText;
    if (!isWaiting() && now === before) resolve(true);
    else if (performance.now() - startedAt > 15000) resolve(false);
    else setTimeout(look, 120, now);
  };
  look(undefined);
})`;

/** Waits until a page shows everything. @throws Error where it never does */
export async function settled(page: Page): Promise<void> {
  if (!(await page.evaluate<boolean>(SETTLED)))
    throw new Error(`${page.url()} is still waiting for something`);
}
