import { beforeAll, expect, test } from "@jest/globals";
import { describeDashboard } from "./dashboard-world.js";
import { furnish } from "./furnish.js";
import { settled, tabsOf, tour } from "./tour.js";
import { phone, type Visit } from "./visit.js";

/** What is wrong with the page as it is now, each in a line. */
type Look = (visit: Visit) => Promise<readonly string[]>;

const fits: Look = async (visit) => {
  const overflow = await visit.overflow();
  return overflow > 0 ? [`is ${overflow} px too wide`] : [];
};
/** Only what the console says. */
const nothing: Look = async () => [];
const everyWay: Look = (visit) => visit.looks();

describeDashboard("every page of the dashboard", (world) => {
  beforeAll(() => furnish(world()), 60_000);

  /** Looks at each page of the navigation, at those below it, and at what their tabs show. */
  const walk = async (visit: Visit, look: Look): Promise<readonly string[]> => {
    const { page, complaints } = visit;
    const wrong: string[] = [];
    const seen: string[] = [];
    let heard = 0;
    for await (const path of tour(page)) {
      seen.push(path);
      const faults = [...(await look(visit))];
      for (const tab of await tabsOf(page)) {
        await tab.click();
        await settled(page);
        faults.push(...(await look(visit)));
      }
      // A text that is missing is among what the console says.
      wrong.push(...[...faults, ...complaints.slice(heard)].map((fault) => `${path}: ${fault}`));
      heard = complaints.length;
    }
    expect(seen.length).toBeGreaterThan(1);
    return wrong;
  };

  test("an owner sees each without a fault: light, dark and on a narrow screen", async () => {
    const visit = await world().open("/");
    expect(await walk(visit, everyWay)).toEqual([]);
    await visit.close();
  }, 600_000);

  test("each is there in German too, and its longer words fit on a phone", async () => {
    const visit = await world().open("/", { ...phone, locale: "de-DE" });
    expect(await walk(visit, fits)).toEqual([]);
    await visit.close();
  }, 300_000);

  test.each(["operator", "moderator"])(
    "a person who is %s sees theirs, and nothing that is refused them",
    async (scope) => {
      const people = await world().simulator.people();
      const id = people.find(({ first_name }) => first_name === "Björn")?.id;
      await world().api("PUT", `/api/people/${id}/scopes/${scope}`, {});
      const visit = await world().openAs("Björn", "/");
      expect(await walk(visit, nothing)).toEqual([]);
      await visit.close();
      await world().api("DELETE", `/api/people/${id}/scopes/${scope}`);
    },
    300_000,
  );
});
