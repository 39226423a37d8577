import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { contentOf } from "@telebus/telegram";
import { updateFixtures } from "@telebus/telegram/fixtures";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { startDistributorWorld, type DistributorWorld } from "./distributor-world.js";

const fieldsOf = (message: unknown) => z.record(z.string(), z.unknown()).catch({}).parse(message);
/** As events carry it. */
const plain = (params: object) => fieldsOf(JSON.parse(JSON.stringify(params)));

const [ADA, BOB] = [3_001, 3_002];

describeOnEachBackend("odd content", (backend) => {
  let world: DistributorWorld;
  beforeAll(async () => {
    world = await startDistributorWorld(backend);
    await world.connect([ADA, BOB]);
  }, 60_000);
  afterAll(() => world.stop());

  const heard = () => world.asked.filter(({ chat, lane }) => chat === BOB && lane === "relay");
  let lastMessage = 0;
  const say = (said: object) => world.say(ADA, { message_id: ++lastMessage, ...said });
  let ended = 0;
  const until = async (text: string) => {
    const isSaid = async (): Promise<boolean> => {
      for (const call of heard().slice(ended)) {
        await world.end(call, { status: "ok", result: true, messageIds: [++ended] });
      }
      return heard().some(({ params }) => params["text"] === text);
    };
    // A hundred messages one after the other take a while where other stories run beside.
    await waitFor(text, isSaid, { timeoutMs: 25_000 });
  };

  test("every message that Telegram is known to send is said again, or passed over, and holds up no other", async () => {
    // A group that moves takes its place in the hub with it: that is another story.
    const fixtures = updateFixtures().filter(({ name }) => !name.includes("migrate"));
    const messages = fixtures.flatMap(({ update }) => update["message"] ?? update["channel_post"] ?? []);
    expect(messages.length).toBeGreaterThan(80);
    const expected = messages.flatMap((message) => {
      const content = contentOf(message);
      return content?.kind === "text" ? [] : (content ?? []);
    });
    for (const message of messages)
      await say({ ...fieldsOf(message), message_id: ++lastMessage, chat: { id: ADA, type: "private" } });
    await say({ text: "that was all" });
    await until("that was all");
    const sent = heard().map(({ method, params }) => ({ method, params }));
    const alone = expected.filter(
      ({ method }) => !["sendPhoto", "sendVideo", "sendDocument"].includes(method),
    );
    expect(alone.length).toBeGreaterThan(10);
    for (const { method, params } of alone)
      expect(sent).toContainEqual({ method, params: expect.objectContaining(plain(params)) });
  });

  test("half a character, and one that no database keeps, are replaced; the rest stays where it was", async () => {
    const bold = [{ type: "bold", offset: 4, length: 4 }];
    await say({ text: "a\ud83db\0bold", entities: bold });
    await until("a\ufffdb\ufffdbold");
    expect(heard().at(-1)?.params).toMatchObject({ entities: bold });
  });

  test("as many emoji as fit, with formatting that overlaps, are said as they are", async () => {
    const text = "🚣".repeat(2048);
    const entities = Array.from({ length: 150 }, (_, n) => ({
      type: ["bold", "italic", "underline", "spoiler"][n % 4],
      offset: n * 2,
      length: 4000 - n * 20,
    }));
    await say({ text, entities });
    await until(text);
    expect(heard().at(-1)?.params).toMatchObject({ text, entities });
  });
});
