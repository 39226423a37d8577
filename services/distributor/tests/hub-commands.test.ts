import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import {
  ADMINISTRATOR,
  buttonsOf,
  startDistributorWorld,
  type Asked,
  type DistributorWorld,
} from "./distributor-world.js";

const [OSLO, BERGEN] = [-2_001, -2_002];

describeOnEachBackend("hubs from a chat", (backend) => {
  let world: DistributorWorld;
  let given = 0;
  beforeAll(async () => {
    world = await startDistributorWorld(backend);
    await world.connect([OSLO, BERGEN], "supergroup");
  }, 60_000);
  afterAll(() => world.stop());

  const answers = () => world.asked.filter(({ lane }) => lane !== "relay");
  const textOf = (call: Asked | undefined) => String(call?.params["text"]);
  const answerTo = async (act: () => Promise<void>): Promise<Asked> => {
    const before = answers().length;
    await act();
    const all = await world.askedUntil("an answer", () => answers().length > before);
    const answer = all.filter(({ lane }) => lane !== "relay")[before];
    if (answer === undefined) throw new Error("there is no answer");
    return answer;
  };
  const command = (chat: number, name: string, args = "", person = ADMINISTRATOR, thread?: number) =>
    answerTo(() =>
      world.receive({
        kind: "message",
        chat: { id: chat, type: "supergroup", ...(thread !== undefined && { thread }) },
        person: { id: person },
        command: { name, args },
        content: { message_id: ++given, from: { id: person }, text: `/${name} ${args}` },
      }),
    );
  /** The press is answered, and the panel redrawn: the second is what it says then. */
  const press = async (panel: Asked, label: string): Promise<Asked> => {
    const before = answers().length;
    await world.press(panel, label, ADMINISTRATOR);
    await world.askedUntil("answer and panel", () => answers().length >= before + 2);
    const redrawn = answers()
      .slice(before)
      .find(({ method }) => method === "editMessageText");
    if (redrawn === undefined) throw new Error("the panel was not redrawn");
    return redrawn;
  };
  const routes = () =>
    world.sql(`select h.name, r.chat::int, r.thread::int, r.is_source, r.is_destination from distributor.routes r
      join distributor.hubs h on h.id = r.hub where h.name <> 'default' order by h.name, r.chat, r.thread`);

  test("an operator makes a hub, and a chat joins and leaves it by words and buttons (X5)", async () => {
    expect(textOf(await command(OSLO, "join", "news"))).toContain("There is no hub “news”");
    const made = await command(OSLO, "hub", "news");
    expect(textOf(made)).toContain("Hub “news”");
    expect(textOf(await command(OSLO, "hub", "two words"))).toContain("Write it like this");

    const joined = await command(OSLO, "join", "news in");
    expect(textOf(joined)).toBe("This chat hears “news”, and does not speak into it.");
    const both = await press(joined, "Speak and hear");
    expect(textOf(both)).toBe("This chat speaks into “news”, and hears it.");
    expect(await routes()).toEqual([
      { name: "news", chat: OSLO, thread: 0, is_source: true, is_destination: true },
    ]);

    const left = await command(OSLO, "leave", "news");
    expect(textOf(left)).toBe("This chat is not in “news”.");
    expect(await routes()).toMatchObject([{ is_source: false, is_destination: false }]);
    await press(left, "Only speak");
    expect(await routes()).toMatchObject([{ is_source: true, is_destination: false }]);
  });

  test("the topic it is given in is what joins, and what leaves (X5)", async () => {
    expect(textOf(await command(BERGEN, "join", "news out", ADMINISTRATOR, 12))).toBe(
      "This topic speaks into “news”, and does not hear it.",
    );
    expect(await routes()).toContainEqual({
      name: "news",
      chat: BERGEN,
      thread: 12,
      is_source: true,
      is_destination: false,
    });
    const which = await command(BERGEN, "leave", "", ADMINISTRATOR, 12);
    expect([...buttonsOf(which).keys()]).toEqual(["default", "news"]);
    expect(textOf(await press(which, "news"))).toBe("This topic is not in “news”.");
  });

  test("what a route lets pass stays, whatever way it is turned", async () => {
    const policy = { out: { filters: { words: { deny: ["casino"] } } } };
    await world.sql("update distributor.routes set policy = $1 where thread = 12", [JSON.stringify(policy)]);
    await command(BERGEN, "join", "news both", ADMINISTRATOR, 12);
    expect(await world.sql("select policy from distributor.routes where thread = 12")).toEqual([{ policy }]);
  });

  test("the hubs of the bot are listed, and one is removed after a question", async () => {
    const list = await command(OSLO, "hubs");
    expect([...buttonsOf(list).keys()]).toEqual(["default", "news"]);
    const open = await press(list, "news");
    expect(textOf(open)).toContain("speak");
    const asking = await press(open, "Remove hub");
    expect(textOf(asking)).toContain("Remove the hub “news”?");
    const gone = await press(asking, "Remove hub");
    expect([...buttonsOf(gone).keys()]).toEqual(["default"]);
    expect(await routes()).toEqual([]);
    const stale = await answerTo(() => world.press(open, "Pause", ADMINISTRATOR));
    expect(stale.params["text"]).toContain("no longer in use");
  });

  test("only operators can; words that cannot be understood are answered with how", async () => {
    expect(textOf(await command(OSLO, "hub", "mine", 7))).toContain("Only the operators");
    expect(textOf(await command(OSLO, "join", "default sideways"))).toContain(
      "Write it like this: /join news",
    );
    expect(textOf(await command(-9_999, "join", "default"))).toContain("not connected");
    expect(textOf(await command(OSLO, "leave", "nowhere"))).toBe("It is in no such hub.");
    expect([...buttonsOf(await command(OSLO, "join")).keys()]).toEqual(["default"]);
  });
});
