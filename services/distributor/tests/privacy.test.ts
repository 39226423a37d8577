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

  test("what waited of theirs, and their votes, are forgotten; those of others are not", async () => {
    for (const person of [3_011, 3_012]) {
      const update = JSON.stringify({ person: { id: person }, update: { message: { text: "late words" } } });
      await world.sql(
        `insert into distributor.waiting_commands (event, bot, chat, handler, update, given_at)
         values ($1, 1000001, -77, 'mute-author', $2, now())`,
        [`event-${person}`, update],
      );
      await world.sql(
        `insert into distributor.waiting_updates (bot, chat, update, cause, set_aside_at)
         values (1000001, -77, $1, '{}', now())`,
        [update],
      );
      await world.sql(
        "insert into distributor.lounge_marks (post_at, post, kind, person) values (now(), 1, 'vote', $1)",
        [person],
      );
    }
    const id = "00000000-0000-4000-8000-000000000003";
    await order(PersonErasureOrdered({ order: id, person: 3_011 }), "erasure-2");
    await waitFor("it is forgotten", async () =>
      world.facts.some(
        ({ type, json }) => type === DistributorPersonErased.type && JSON.stringify(json).includes(id),
      ),
    );
    const left = await world.sql(
      `select (update -> 'person' ->> 'id') as person from distributor.waiting_commands where chat = -77
       union all select (update -> 'person' ->> 'id') from distributor.waiting_updates where chat = -77
       union all select person::text from distributor.lounge_marks where post = 1 and person in (3011, 3012)`,
    );
    expect(left).toEqual([{ person: "3012" }, { person: "3012" }, { person: "3012" }]);
  });
});
