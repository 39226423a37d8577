import { beforeAll, expect, test } from "@jest/globals";
import { describeDashboard } from "./dashboard-world.js";
import { furnish } from "./furnish.js";
import { detailsOf, goTo, pagesOf } from "./tour.js";
import { phone, type Visit } from "./visit.js";

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 844 };

/** What is wrong with the page as it is now, each in a line. */
type Look = (visit: Visit) => Promise<readonly string[]>;

const isNarrowEnough: Look = async (visit) => {
  const overflow = await visit.overflow();
  return overflow > 0 ? [`is ${overflow} px too wide`] : [];
};
const inLight: Look = async (visit) => (await visit.faults()).map((fault) => `${fault} (light)`);
const inDark: Look = async (visit) => {
  await visit.page.emulateMedia({ colorScheme: "dark" });
  // Colours change little by little.
  await visit.page.waitForTimeout(300);
  const faults = await visit.faults();
  await visit.page.emulateMedia({ colorScheme: "light" });
  return faults.map((fault) => `${fault} (dark)`);
};
const onAPhone: Look = async (visit) => {
  await visit.page.setViewportSize(NARROW);
  // The navigation leaves little by little.
  await visit.page.waitForTimeout(350);
  const wrong = [...(await isNarrowEnough(visit)), ...(await visit.faults())];
  await visit.page.setViewportSize(WIDE);
  return wrong.map((fault) => `${fault} (phone)`);
};

describeDashboard("every page of the dashboard", (world) => {
  beforeAll(() => furnish(world()), 60_000);

  /** Looks at each page of the navigation and at those below it. */
  const walk = async (visit: Visit, looks: readonly Look[]): Promise<readonly string[]> => {
    const { page, complaints } = visit;
    const wrong: string[] = [];
    const toSee = [...(await pagesOf(page))];
    for (const path of toSee) {
      const heard = complaints.length;
      await goTo(page, path);
      if (!path.slice(1).includes("/")) toSee.push(...(await detailsOf(page, path)));
      const faults = [];
      for (const look of looks) faults.push(...(await look(visit)));
      // A text that is missing is among what the console says.
      wrong.push(...[...faults, ...complaints.slice(heard)].map((fault) => `${path}: ${fault}`));
    }
    expect(toSee.length).toBeGreaterThan(1);
    return wrong;
  };

  test("an owner sees each without a fault: light, dark and on a narrow screen", async () => {
    const visit = await world().open("/");
    expect(await walk(visit, [isNarrowEnough, inLight, inDark, onAPhone])).toEqual([]);
    await visit.close();
  }, 300_000);

  test("each is there in German too, and its longer words fit on a phone", async () => {
    const visit = await world().open("/", { ...phone, locale: "de-DE" });
    expect(await walk(visit, [isNarrowEnough])).toEqual([]);
    await visit.close();
  }, 300_000);

  test.each(["operator", "moderator"])(
    "a person who is %s sees theirs, and nothing that is refused them",
    async (scope) => {
      const people = await world().simulator.people();
      const id = people.find(({ first_name }) => first_name === "Björn")?.id;
      await world().api("PUT", `/api/people/${id}/scopes/${scope}`, {});
      const visit = await world().openAs("Björn", "/");
      expect(await walk(visit, [])).toEqual([]);
      await visit.close();
      await world().api("DELETE", `/api/people/${id}/scopes/${scope}`);
    },
    300_000,
  );
});
