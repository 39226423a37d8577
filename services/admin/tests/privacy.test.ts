import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { blobSettings, blobStoreOf, type BlobStore } from "@telebus/blob";
import {
  BlobFile,
  DistributorPersonErased,
  DistributorPersonExported,
  PersonErasureOrdered,
  PersonExportOrdered,
  SenderPersonErased,
  SenderPersonExported,
} from "@telebus/contracts";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { BOT, startAdminWorld, type AdminWorld } from "./admin-world.js";
import { addBot, addPerson } from "./people-reader.js";

const Order = z.object({ order: z.uuid(), person: z.int() });

describeOnEachBackend("what is kept of people", (backend) => {
  let world: AdminWorld;
  let blobs: BlobStore;
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), "telebus-privacy-"));
    world = await startAdminWorld(backend, { DATA_DIR: dataDir });
    blobs = blobStoreOf(z.object(blobSettings).parse({ DATA_DIR: dataDir }));
    await addBot(world, BOT);
  });
  afterAll(async () => {
    await world.stop();
    await rm(dataDir, { recursive: true });
  });

  const say = (person: number, name: string, type: "private" | "group" = "private") =>
    world.receive({
      bot: BOT,
      kind: "message",
      chat: { id: type === "private" ? person : -500, type },
      person: { id: person },
      command: { name, args: "" },
      content: { message_id: 1, text: `/${name}` },
    });
  const told = (person: number, words: RegExp) =>
    world.untilAsked(String(words), (one) => one.chat === person && words.test(String(one.params["text"])));
  const ordered = async (type: string, person: number): Promise<string> => {
    const find = () =>
      world.facts
        .filter((fact) => fact.type === type)
        .map(({ json }) => Order.parse(json))
        .find((one) => one.person === person)?.order;
    await waitFor("it is ordered", async () => find() !== undefined);
    return find() ?? "";
  };

  test("a person is given what every service keeps of them, once all have answered", async () => {
    const person = 6_001;
    await addPerson(world, { id: person, firstName: "Petra", bot: BOT });
    await say(person, "mydata");
    await told(person, /I gather/);
    const order = await ordered(PersonExportOrdered.type, person);
    const alias = [{ of: "alias", row: { alias: "u-a3x7k2" } }];
    const post = [{ of: "post", row: { text: "a post of mine" } }];
    await world.tell(
      DistributorPersonExported({ order, person, piece: 0, pieces: 2, data: alias }),
      "distributor",
    );
    await world.tell(SenderPersonExported({ order, person, piece: 0, pieces: 1, data: [] }), "sender");
    const early = await world.api("GET", `/api/people/${person}/orders/${order}`);
    expect(early.body).toMatchObject({
      status: "gathering",
      missing: expect.arrayContaining(["distributor"]),
    });
    await world.tell(
      DistributorPersonExported({ order, person, piece: 1, pieces: 2, data: post }),
      "distributor",
    );
    const sent = await world.untilAsked(
      "the document",
      ({ chat, method }) => chat === person && method === "sendDocument",
    );
    expect(sent.params["caption"]).toBe("This is what is kept of you.");
    const document = BlobFile.parse(sent.params["document"]);
    expect(document).toMatchObject({ fileName: `data-of-${person}.json`, contentType: "application/json" });
    const kept = await blobs.open(document.blob);
    if (kept === undefined) throw new Error("the file is not there");
    const given: unknown = JSON.parse(await text(kept.read()));
    expect(given).toMatchObject({
      admin: expect.arrayContaining([{ of: "person", row: expect.objectContaining({ firstName: "Petra" }) }]),
      distributor: [...alias, ...post],
    });
    const done = await world.api("GET", `/api/people/${person}/orders/${order}`);
    expect(done.body).toMatchObject({ status: "done", missing: [] });
    await say(person, "mydata", "group");
    await world.untilAsked(
      "in a group nothing is said",
      ({ chat, params }) => chat === -500 && /private chat/.test(String(params["text"])),
    );
  });

  test("a person is forgotten; bans and the log stay, and they are told", async () => {
    const person = 6_002;
    await addPerson(world, { id: person, firstName: "Vera", username: "vera_v", bot: BOT });
    await world.api("POST", `/api/people/${person}/ban`, { body: {} });
    await say(person, "forgetme");
    const question = await told(person, /Erase what is kept/);
    await world.press(question, "Keep it", person);
    await told(person, /Nothing was erased/);
    await world.press(question, "Erase it", person);
    await told(person, /being erased/);
    const order = await ordered(PersonErasureOrdered.type, person);
    await world.tell(DistributorPersonErased({ order, person, rows: 3 }), "distributor");
    await world.tell(SenderPersonErased({ order, person, rows: 2 }), "sender");
    await told(person, /is erased/);
    expect(await world.sql("select * from admin.memberships where person = $1", [person])).toEqual([]);
    const left = await world.api("GET", `/api/people/${person}`);
    expect(left.body).toMatchObject({ firstName: null, username: null, scopes: [{ scope: "banned" }] });
    const history = await world.api("GET", `/api/people/${person}/history`);
    expect(history.body).toMatchObject({ entries: [{ action: "person.erasure-ordered" }, {}] });
    expect(JSON.stringify((await world.api("GET", "/api/people?search=vera")).body)).not.toContain("vera_v");
  });

  test("who does not answer is not waited for, and that is said", async () => {
    const person = 6_003;
    await addPerson(world, { id: person, firstName: "Paul", bot: BOT });
    const asked = await world.api("POST", `/api/people/${person}/export`);
    const { id } = z.object({ id: z.uuid() }).parse(asked.body);
    expect(asked.status).toBe(202);
    await world.sql("update admin.privacy_orders set due_at = now() where id = $1", [id]);
    const state = async () => (await world.api("GET", `/api/people/${person}/orders/${id}`)).body;
    await waitFor("it is closed", async () => /partial/.test(JSON.stringify(await state())), {
      timeoutMs: 20_000,
    });
    expect(await state()).toMatchObject({ missing: ["distributor", "sender"] });
    const { body } = await world.api("GET", `/api/people/${person}/orders`);
    expect(body).toMatchObject({ orders: [{ id, kind: "export", status: "partial" }] });
    expect((await world.api("GET", `/api/people/6001/orders/${id}`)).status).toBe(404);
  });

  test("the bot says what it keeps", async () => {
    await say(6_004, "privacy");
    expect((await told(6_004, /90 days[\s\S]*not kept/)).method).toBe("sendMessage");
    await world.sql("update admin.bots set keeps_content = true, keep_days = 30 where id = $1", [BOT]);
    await say(6_005, "privacy");
    await told(6_005, /30 days[\s\S]*words of messages are kept/);
  });

  test("rights come from a list with numbers, first dry", async () => {
    const csv = "id;name;state\n6101;Anna;24\n6102;Ben;1\n6103;Cid;2\nx;Dora;8\n";
    const send = async (query = "") => {
      const answer = await fetch(`${world.url}/api/people/import${query}`, {
        method: "POST",
        headers: { "x-api-key": "0123456789abcdef0123456789abcdef", "content-type": "text/csv" },
        body: csv,
      });
      return { status: answer.status, body: await answer.json() };
    };
    expect(await send()).toMatchObject({ status: 200, body: { applied: false, given: 3, problems: 2 } });
    expect((await world.api("GET", "/api/people/6101")).status).toBe(404);
    const { body } = await send("?apply=true");
    expect(body).toMatchObject({
      given: 3,
      lines: [
        { line: 2, id: 6_101, give: ["llm", "admin"] },
        { line: 3, give: ["banned"] },
        { line: 4, problem: expect.stringContaining("flags 2") },
        { line: 5, problem: expect.stringContaining("id") },
      ],
    });
    expect((await send("?apply=true")).body).toMatchObject({ given: 0, problems: 2 });
  });
});
