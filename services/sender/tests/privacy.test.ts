import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  begin,
  PersonErasureOrdered,
  PersonExportOrdered,
  SenderPersonErased,
  SenderPersonExported,
  type EventDraft,
  type RawEvent,
} from "@telebus/contracts";
import { sendText } from "@telebus/telegram";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { startSenderWorld, type SenderWorld } from "./sender-world.js";

const EXPORT = "00000000-0000-4000-8000-000000000001";
const ERASURE = "00000000-0000-4000-8000-000000000002";

describeOnEachBackend("what the sender keeps of a person", (backend) => {
  let world: SenderWorld;
  const facts: RawEvent[] = [];
  beforeAll(async () => {
    world = await startSenderWorld(backend);
    facts.length = 0;
    await world.running.ports.bus.subscribe({
      mode: "unordered",
      concurrency: 1,
      service: "observer",
      stream: "EVENTS",
      name: "privacy-facts",
      receive: async (fact) => {
        facts.push(fact);
        return [];
      },
    });
  });
  afterAll(() => world.stop());

  const order = (draft: EventDraft, id: string) =>
    world.running.ports.bus.publish([begin(draft, { id, source: "admin", now: Date.now() })]);
  const toldOf = async (type: string) => {
    await waitFor(type, async () => facts.some((fact) => fact.type === type));
    return JSON.stringify(facts.find((fact) => fact.type === type)?.json);
  };

  test("what was sent to somebody is told, and then its words are forgotten", async () => {
    const chat = await world.somebody();
    const outcome = await world.outcomeOf(sendText(chat, "a private word"));
    expect(outcome.status).toBe("ok");
    await order(PersonExportOrdered({ order: EXPORT, person: chat.chat }), "export-1");
    expect(await toldOf(SenderPersonExported.type)).toContain("a private word");
    await order(PersonErasureOrdered({ order: ERASURE, person: chat.chat }), "erasure-1");
    expect(await toldOf(SenderPersonErased.type)).toContain(ERASURE);
    const rows = await world.sql("select * from sender.calls where chat = $1", [chat.chat]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain("a private word");
  });
});
