import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  begin,
  DistributorPersonErased,
  DistributorPersonExported,
  PersonErasureOrdered,
  PersonExportOrdered,
  type EventDraft,
} from "@telebus/contracts";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { startDistributorWorld, type DistributorWorld } from "./distributor-world.js";

const PERSON = 3_001;
const EXPORT = "00000000-0000-4000-8000-000000000001";
const ERASURE = "00000000-0000-4000-8000-000000000002";

describeOnEachBackend("what the hub keeps of a person", (backend) => {
  let world: DistributorWorld;
  beforeAll(async () => {
    world = await startDistributorWorld(backend);
    await world.connect([PERSON, 3_002]);
    await world.say(PERSON, { message_id: 5, text: "words of mine" });
    await world.askedUntil("a copy", (asked) => asked.some(({ lane }) => lane === "relay"));
    await world.sql(
      `insert into distributor.restrictions (bot, author, kind, by) values (1000001, $1, 'mute', 900)`,
      [PERSON],
    );
  });
  afterAll(() => world.stop());

  const order = (draft: EventDraft, id: string) =>
    world.ports.bus.publish([begin(draft, { id, source: "admin", now: Date.now() })]);
  const toldOf = async (type: string) => {
    await waitFor(type, async () => world.facts.some((fact) => fact.type === type));
    return JSON.stringify(world.facts.find((fact) => fact.type === type)?.json);
  };

  test("all of it is told", async () => {
    await order(PersonExportOrdered({ order: EXPORT, person: PERSON }), "export-1");
    const told = await toldOf(DistributorPersonExported.type);
    for (const word of ["words of mine", "alias", "restriction", EXPORT]) expect(told).toContain(word);
  });

  test("it is forgotten, but for what was decided about them", async () => {
    await order(PersonErasureOrdered({ order: ERASURE, person: PERSON }), "erasure-1");
    expect(await toldOf(DistributorPersonErased.type)).toContain(ERASURE);
    expect(await world.sql("select 1 from distributor.authors where author = $1", [PERSON])).toEqual([]);
    expect(await world.sql("select 1 from distributor.posts where author = $1", [PERSON])).toEqual([]);
    const held = await world.sql("select kind from distributor.restrictions where author = $1", [PERSON]);
    expect(held).toEqual([{ kind: "mute" }]);
  });
});
