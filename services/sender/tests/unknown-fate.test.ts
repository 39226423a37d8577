import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { begin, type ChatAddress, type EventDraft } from "@telebus/contracts";
import { callMethod, editText, sendText } from "@telebus/telegram";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { BOT, newId, startSenderWorld, type SenderWorld } from "./sender-world.js";

const PRICE = {
  title: "Tea",
  description: "A pot",
  payload: "tea",
  currency: "XTR",
  prices: [{ label: "Tea", amount: 1 }],
};

describeOnEachBackend("a sender that may have sent before", (backend) => {
  let world: SenderWorld;
  beforeAll(async () => {
    world = await startSenderWorld(backend);
  }, 60_000);
  afterAll(() => world.stop());

  /** The row that a sender left behind which died, and the request that then comes again. */
  const comesAgain = async (draft: EventDraft, state: string, outcome: object | null = null) => {
    const now = Date.now();
    const event = begin(draft, { id: newId(), source: "distributor", now });
    await world.sql(
      `insert into sender.calls (id, requested_at, bot, lane, method, state, outcome)
       values ($1, $2, $3, 'interactive', 'sendMessage', $4, $5)`,
      [event.id, new Date(now), BOT, state, outcome === null ? null : JSON.stringify(outcome)],
    );
    await world.running.ports.bus.publish([event]);
    return (await world.result(event.id)).outcome;
  };
  const timesSent = async (to: ChatAddress): Promise<number> => (await world.calls(to)).length;

  describe("finds what another had noted:", () => {
    test("a call that was done is told again, not made again", async () => {
      const ada = await world.somebody();
      const before = { status: "ok", result: { message_id: 7 }, messageIds: [7] };
      expect(await comesAgain(sendText(ada, "Hello"), "done", before)).toEqual(before);
      expect(await timesSent(ada)).toBe(0);
    });

    test("neither does one that was done become one that came too late", async () => {
      const ada = await world.somebody();
      const before = { status: "ok", result: { message_id: 7 }, messageIds: [7] };
      const late = sendText(ada, "Hello", { expiresAt: new Date(Date.now() - 1) });
      expect(await comesAgain(late, "done", before)).toEqual(before);
    });

    test("a call that Telegram had refused for now goes again, in any lane", async () => {
      const ada = await world.somebody();
      expect(await comesAgain(sendText(ada, "Hello", { lane: "bulk" }), "refused")).toMatchObject({
        status: "ok",
      });
      expect(await timesSent(ada)).toBe(1);
    });

    test.each(["interactive", "relay"] as const)(
      "a call in %s that was tried is sent once more",
      async (lane) => {
        const ada = await world.somebody();
        expect(await comesAgain(sendText(ada, "Hello", { lane }), "tried")).toMatchObject({ status: "ok" });
        expect(await timesSent(ada)).toBe(1);
      },
    );

    test("and if its fate is then unknown again, it is reported", async () => {
      const ada = await world.somebody();
      await world.people.addFault({ chat: ada.chat, drop: "before" });
      expect(await comesAgain(sendText(ada, "Hello"), "tried")).toMatchObject({ status: "unknown" });
      expect(await timesSent(ada)).toBe(1);
    });

    test("one that was tried and has no time left is reported as unknown, not as expired", async () => {
      const ada = await world.somebody();
      const late = sendText(ada, "Hello", { expiresAt: new Date(Date.now() - 1) });
      expect(await comesAgain(late, "tried")).toMatchObject({ status: "unknown" });
      expect(await timesSent(ada)).toBe(0);
    });

    test("a broadcast, a frame and an invoice that were tried are reported, not sent", async () => {
      const ada = await world.somebody();
      for (const draft of [
        sendText(ada, "News", { lane: "bulk" }),
        sendText(ada, "50 %", { lane: "status" }),
        callMethod(ada, "sendInvoice", PRICE),
      ])
        expect(await comesAgain(draft, "tried")).toMatchObject({ status: "unknown" });
      expect(await timesSent(ada)).toBe(0);
    });

    test("an edit that was tried is repeated", async () => {
      const ada = await world.somebody();
      const sent = await world.outcomeOf(sendText(ada, "one"));
      const [messageId = 0] = sent.status === "ok" ? sent.messageIds : [];
      const edit = editText(ada, messageId, "two", { lane: "bulk" });
      expect(await comesAgain(edit, "tried")).toMatchObject({ status: "ok" });
      expect(await timesSent(ada)).toBe(2);
    });
  });

  describe("has its line cut:", () => {
    test.each(["before", "after"] as const)(
      "%s Telegram took it, an answer is sent once more",
      async (drop) => {
        const ada = await world.somebody();
        await world.people.addFault({ chat: ada.chat, drop });
        expect(await world.outcomeOf(sendText(ada, "Hello"))).toMatchObject({ status: "ok" });
        expect(await timesSent(ada)).toBe(2);
      },
    );

    test("the second time an answer is reported", async () => {
      const ada = await world.somebody();
      await world.people.addFault({ chat: ada.chat, drop: "after", times: 2 });
      expect(await world.outcomeOf(sendText(ada, "Hello"))).toMatchObject({ status: "unknown" });
      expect(await timesSent(ada)).toBe(2);
    });

    test.each(["before", "after"] as const)("%s Telegram took it, a broadcast is reported", async (drop) => {
      const ada = await world.somebody();
      await world.people.addFault({ chat: ada.chat, drop });
      const outcome = await world.outcomeOf(sendText(ada, "News", { lane: "bulk" }));
      expect(outcome).toMatchObject({ status: "unknown" });
      expect(await timesSent(ada)).toBe(1);
    });
  });

  test("repeats only the telling when the end of a call could not be noted", async () => {
    const ada = await world.somebody();
    await world.sql("create sequence public.failures");
    await world.sql(`create function public.fail_twice() returns trigger language plpgsql as $$ begin
      if new.state = 'done' and nextval('public.failures') <= 2 then raise exception 'not now'; end if;
      return new;
    end $$`);
    await world.sql(
      "create trigger fail_twice before update on sender.calls for each row execute function public.fail_twice()",
    );
    try {
      expect(await world.outcomeOf(sendText(ada, "News", { lane: "bulk" }))).toMatchObject({ status: "ok" });
    } finally {
      await world.sql("drop trigger fail_twice on sender.calls");
    }
    const [row] = await world.sql("select last_value::int as tries from public.failures");
    expect(row).toEqual({ tries: 3 });
    expect(await timesSent(ada)).toBe(1);
  });
});
