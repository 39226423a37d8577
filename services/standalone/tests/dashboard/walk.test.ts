import { beforeAll, expect, test } from "@jest/globals";
import { describeDashboard } from "./dashboard-world.js";
import { furnish } from "./furnish.js";
import { detailsOf, goTo, pagesOf } from "./tour.js";
import type { Visit } from "./visit.js";

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 844 };

describeDashboard("every page of the dashboard", (world) => {
  beforeAll(() => furnish(world()), 60_000);

  /** Everything that is wrong with a page as it is now, each in a line. */
  const wrongWith = async (visit: Visit, path: string, how: string): Promise<readonly string[]> => {
    const faults = await visit.faults();
    const overflow = await visit.overflow();
    return [...faults, ...(overflow > 0 ? [`is ${overflow} px too wide`] : [])].map(
      (fault) => `${path} (${how}): ${fault}`,
    );
  };

  /** Looks at each page and at those below it: light, dark and on a phone. */
  const walk = async (visit: Visit): Promise<readonly string[]> => {
    const { page } = visit;
    const wrong: string[] = [];
    const toSee = [...(await pagesOf(page))];
    for (const path of toSee) {
      const heard = visit.complaints.length;
      await page.setViewportSize(WIDE);
      await page.emulateMedia({ colorScheme: "light" });
      await goTo(page, path);
      if (!path.slice(1).includes("/")) toSee.push(...(await detailsOf(page, path)));
      wrong.push(...(await wrongWith(visit, path, "light")));
      await page.emulateMedia({ colorScheme: "dark" });
      wrong.push(...(await wrongWith(visit, path, "dark")));
      await page.setViewportSize(NARROW);
      wrong.push(...(await wrongWith(visit, path, "phone")));
      wrong.push(...visit.complaints.slice(heard).map((complaint) => `${path}: ${complaint}`));
    }
    return wrong;
  };

  test.each([
    ["en-GB", "an English owner"],
    ["de-DE", "a German owner"],
  ])(
    "%s: %s sees each without a fault",
    async (locale) => {
      const visit = await world().open("/", { locale });
      expect(await walk(visit)).toEqual([]);
      await visit.close();
    },
    300_000,
  );

  test.each(["operator", "moderator"])(
    "a person who is %s sees theirs without a fault",
    async (scope) => {
      const people = await world().simulator.people();
      const id = people.find(({ first_name }) => first_name === "Björn")?.id;
      await world().api("PUT", `/api/people/${id}/scopes/${scope}`, {});
      const visit = await world().openAs("Björn", "/");
      expect(await walk(visit)).toEqual([]);
      await visit.close();
      await world().api("DELETE", `/api/people/${id}/scopes/${scope}`);
    },
    300_000,
  );
});
