import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { liveKey } from "@telebus/service";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { BOT, startAdminWorld, type AdminWorld } from "./admin-world.js";
import { addBot, addPerson } from "./people-reader.js";

const PERSON = 6_201;

/** What may know somebody by their id after they were forgotten, and why. */
const KEEPS_PERSON: Readonly<Record<string, string>> = {
  grants: "what somebody may do, and bans, do not end because they want to be forgotten",
  privacy_orders: "the order itself, for a day",
};
/** The id of a private chat is that of its person. */
const KEEPS_CHAT: Readonly<Record<string, string>> = {
  chats: "that broadcasts are not wanted there goes on to hold; without a name",
  broadcast_chats: "each chat gets a broadcast once",
  chat_days: "statistics of groups and channels alone",
  invite_days: "statistics of groups and channels alone",
  chat_looks: "statistics of groups and channels alone",
  chat_administrators: "of groups and channels alone",
  post_reactions: "of channels alone",
};

const Columns = z.array(
  z.object({ table: z.string(), column: z.string(), type: z.string(), must: z.boolean() }),
);
const FILLING: Readonly<Record<string, unknown>> = {
  bigint: 7,
  integer: 7,
  text: "x",
  boolean: false,
  jsonb: "{}",
  ARRAY: "{}",
  date: new Date(),
  "timestamp with time zone": new Date(),
};

describeOnEachBackend("what the control plane forgets", (backend) => {
  let world: AdminWorld;
  beforeAll(async () => {
    world = await startAdminWorld(backend);
    await addBot(world, BOT);
  });
  afterAll(() => world.stop());

  /** The columns of all tables that know somebody; days of a table are the table itself. */
  const columns = async () =>
    Columns.parse(
      await world.sql(
        `select c.table_name as table, column_name as column, data_type as type,
           is_nullable = 'NO' and column_default is null and is_identity = 'NO' and is_generated = 'NEVER' as must
         from information_schema.columns c
         join pg_class on relname = c.table_name and relnamespace = 'admin'::regnamespace
         where table_schema = 'admin' and relkind in ('r', 'p') and not relispartition`,
      ),
    );
  const erase = async (person: number) => {
    const answer = await world.api("POST", `/api/people/${person}/erase`);
    expect(answer.status).toBe(202);
  };

  test("no table knows a person any more, but for those that must; a new one has to be thought of", async () => {
    const all = await columns();
    const knowing = (column: string, kept: Readonly<Record<string, string>>) =>
      all.filter((one) => one.column === column && !(one.table in kept)).map(({ table }) => table);
    const byPerson = knowing("person", KEEPS_PERSON);
    const byChat = knowing("chat", KEEPS_CHAT);
    expect(byPerson.length).toBeGreaterThan(8);
    for (const table of new Set([...byPerson, ...byChat])) {
      const filled = all.filter(
        ({ table: of, column, must }) =>
          of === table && (must || (column === "person" && byPerson.includes(table)) || column === "chat"),
      );
      const values = filled.map(({ column, type }) => {
        if (column === "person") return PERSON;
        if (column === "chat") return byChat.includes(table) ? PERSON : -500;
        return column === "role" ? "person" : FILLING[type];
      });
      const names = filled.map(({ column }) => `"${column}"`);
      const places = names.map((_, n) => `$${n + 1}`);
      if (table === "feedback_cards") continue;
      await world.sql(`insert into admin.${table} (${names.join()}) values (${places.join()})`, values);
    }
    await world.sql(
      `insert into admin.feedback_cards (bot, chat, message, thread, role)
       select bot, $1, 5, id, 'person' from admin.feedback_threads where person = $1`,
      [PERSON],
    );
    const left = async (): Promise<string[]> => {
      const of = async (column: string, tables: readonly string[]) => {
        const found: string[] = [];
        for (const table of tables) {
          const rows = await world.sql(`select from admin.${table} where ${column} = $1`, [PERSON]);
          if (rows.length > 0) found.push(`${table}.${column}`);
        }
        return found;
      };
      return [...(await of("person", byPerson)), ...(await of("chat", byChat))].toSorted();
    };
    const expected = [...byPerson.map((one) => `${one}.person`), ...byChat.map((one) => `${one}.chat`)];
    expect(await left()).toEqual(expected.toSorted());
    await erase(PERSON);
    expect(await left()).toEqual([]);
  });

  test("words of feedback and the language that was chosen are given and forgotten; others' stay", async () => {
    for (const person of [6_202, 6_203]) {
      await addPerson(world, { id: person, firstName: `Name${person}`, bot: BOT });
      await world.sql(
        `with thread as (insert into admin.feedback_threads (bot, person, chat, name) values ($1, $2, $2, 'Vera')
           returning id)
         insert into admin.feedback_messages (thread, text) select id, 'words of ' || $3 from thread`,
        [BOT, person, String(person)],
      );
      await world.sql("insert into admin.languages (person, language) values ($1, 'de')", [person]);
      await world.ports.bus.live.put(liveKey.language(person), JSON.stringify("de"));
      await waitFor("the language is known", async () => world.ports.live.languageOf(person) === "de");
      await world.sql(
        `insert into admin.messages (at, bot, chat, message, person, kind, is_service, has_media, length, text)
         values (now(), $1, -500, $2, $2, 'message', false, false, 5, 'said ' || $3)`,
        [BOT, person, String(person)],
      );
    }
    const given = await world.api("POST", "/api/people/6202/export");
    expect(JSON.stringify(given.body)).toMatch(/words of 6202/);
    expect(given.body).toMatchObject({
      data: {
        admin: expect.arrayContaining([
          { of: "chosen language", row: expect.objectContaining({ language: "de" }) },
        ]),
      },
    });
    await erase(6_202);
    const all = JSON.stringify([
      await world.sql("select * from admin.feedback_messages"),
      await world.sql("select * from admin.feedback_threads"),
      await world.sql("select * from admin.languages"),
      await world.sql("select bot, chat, message, text from admin.messages where chat = -500"),
    ]);
    expect(all).not.toMatch(/words of 6202|said 6202/);
    for (const word of ["words of 6203", "said 6203"]) expect(all).toContain(word);
    const spoken = (person: number) => world.ports.live.languageOf(person);
    await waitFor("services know the language no more", async () => spoken(6_202) === undefined);
    expect(spoken(6_203)).toBe("de");
  });
});
