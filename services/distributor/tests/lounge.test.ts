import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import {
  ADMINISTRATOR,
  startDistributorWorld,
  type Asked,
  type DistributorWorld,
} from "./distributor-world.js";

const [ADA, BO, CY] = [2_000, 2_001, 2_002];
const CHATS = [ADA, BO, CY, ADMINISTRATOR];

describeOnEachBackend("a lounge", (backend) => {
  let world: DistributorWorld;
  beforeAll(async () => {
    world = await startDistributorWorld(backend);
    await world.connect(CHATS);
  }, 60_000);
  afterAll(() => world.stop());

  let messages = 100;
  const textOf = ({ params }: Asked): string => String(params["text"]);
  const copiesOf = (text: string) =>
    world.asked.filter((one) => one.lane === "relay" && textOf(one) === text);
  const answersIn = (chat: number) =>
    world.asked.filter(
      (one) => one.lane === "interactive" && one.chat === chat && /^(send|edit)/.test(one.method),
    );
  const write = async (person: number, text: string, more: object = {}): Promise<number> => {
    const message_id = ++messages;
    const [name = "", ...args] = text.split(" ");
    const command = name.startsWith("/") ? { command: name.slice(1), args: args.join(" ") } : {};
    await world.say(person, { message_id, text, ...command, ...more });
    return message_id;
  };
  const answerTo = async (act: () => Promise<unknown>, chat: number): Promise<string> => {
    const before = answersIn(chat).length;
    await act();
    await world.askedUntil(`an answer in ${chat}`, () => answersIn(chat).length > before);
    const last = answersIn(chat).at(-1);
    return last === undefined ? "" : textOf(last);
  };
  const told = (person: number, text: string, more: object = {}) =>
    answerTo(() => write(person, text, more), person);
  /** Said, and arrived everywhere; the copies are the message's number and a thousand times the chat. */
  const spread = async (person: number, text: string): Promise<number> => {
    await world.endOthers();
    const message = await write(person, text);
    await world.askedUntil(`copies of ${text}`, () => copiesOf(text).length === CHATS.length - 1);
    for (const copy of copiesOf(text)) {
      const id = copyIn(copy.chat ?? 0, message);
      await world.end(copy, { status: "ok", result: true, messageIds: [id] });
    }
    const ids = copiesOf(text).map(({ chat = 0 }) => copyIn(chat, message));
    await waitFor("the copies are known", async () => {
      const rows = await world.sql("select 1 from distributor.messages where message = any($1)", [ids]);
      return rows.length === ids.length;
    });
    return message;
  };
  const copyIn = (chat: number, message: number): number => chat * 1_000 + message;
  const answering = (message: number): object => ({
    reply_to_message: { message_id: message, from: { id: 1_000_001 } },
  });
  const member = async (person: number): Promise<Record<string, unknown>> =>
    (
      await world.sql(
        "select karma, warnings, cooldown_until from distributor.lounge_members where author = $1",
        [person],
      )
    )[0] ?? {};
  const calm = () => world.sql("update distributor.lounge_members set spam_points = 0");

  test("is made by an operator, with a button that ends it", async () => {
    expect(await told(BO, "/warn")).toBe("This hub is no lounge.");
    expect(await told(ADMINISTRATOR, "/lounge on")).toContain("This hub is a lounge: spam limit 3");
    const [panel] = answersIn(ADMINISTRATOR).slice(-1);
    if (panel === undefined) throw new Error("there is no panel");
    const off = await answerTo(() => world.press(panel, "No lounge any more", ADMINISTRATOR), ADMINISTRATOR);
    expect(off).toContain("This hub is no lounge");
    await told(ADMINISTRATOR, "/lounge on");
  });

  test("of who says much in a short time, the rest stays; after a while they are heard again", async () => {
    await spread(ADA, "blah ".repeat(300).trim());
    expect(await told(ADA, "and more")).toContain("That was a lot in a short time");
    expect(copiesOf("and more")).toEqual([]);
    await world.sql("update distributor.lounge_members set spam_at = spam_at - interval '20 seconds'");
    await spread(ADA, "calm again");
    await calm();
  });

  test("files of newcomers wait, and letters that only look bold are refused", async () => {
    const photo = {
      photo: [{ file_id: "AgAC", file_unique_id: "AQAD", width: 1, height: 1 }],
      text: undefined,
    };
    expect(await told(ADA, "", photo)).toContain("words are welcome at once, everything else in one day");
    expect(await told(ADA, "𝐟𝐫𝐞𝐞 money")).toContain("Letters that look like others");
    await calm();
    await world.sql("update distributor.authors set since = since - interval '25 hours'");
    await write(ADA, "", photo);
    await world.askedUntil("the photo", (asked) => asked.some(({ method }) => method === "sendPhoto"));
    await calm();
  });

  test("a vote is +1 as an answer: once for each message, none for one's own", async () => {
    const message = await spread(ADA, "a good idea");
    expect(await told(BO, "+1", answering(copyIn(BO, message)))).toBe("Thank you, that counts.");
    expect(await told(BO, "+1", answering(copyIn(BO, message)))).toContain("voted for this one before");
    expect(await told(ADA, "+1", answering(message))).toContain("Your own messages");
    expect(await told(CY, "+1", answering(copyIn(CY, message)))).toBe("Thank you, that counts.");
    expect(await member(ADA)).toMatchObject({ karma: 2 });
    expect(copiesOf("+1")).toEqual([]);
    expect(await told(ADA, "/standing")).toBe("Your karma: 2\nWarnings: 0\nCooldown: none");
  });

  test("a warning deletes the message everywhere, costs karma, and brings silence; undo gives it back", async () => {
    const message = await spread(BO, "rude words");
    const answered = answering(copyIn(ADMINISTRATOR, message));
    expect(await told(CY, "/warn", answering(copyIn(CY, message)))).toContain("Only the moderators");
    expect(await told(ADMINISTRATOR, "/warn", answered)).toMatch(
      /^\w{4} is warned and stays silent for one minute/,
    );
    const [panel] = answersIn(ADMINISTRATOR).slice(-1);
    await world.askedUntil(
      "the copies go",
      (asked) => asked.filter(({ method }) => method === "deleteMessages").length === 3,
    );
    expect(answersIn(BO).map(textOf).at(-1)).toContain("You are warned for this message");
    expect(await told(ADMINISTRATOR, "/warn", answered)).toContain("was warned for already");
    expect(await member(BO)).toMatchObject({ karma: -10, warnings: 1 });
    expect(await told(BO, "but why")).toContain(
      "You were warned: what you write stays here for one minute more.",
    );
    if (panel === undefined) throw new Error("there is no panel");
    expect(await answerTo(() => world.press(panel, "Undo", ADMINISTRATOR), ADMINISTRATOR)).toContain(
      "counts no more",
    );
    expect(await member(BO)).toMatchObject({ karma: 0, warnings: 0, cooldown_until: null });
    await spread(BO, "thank you");
  });

  test("moderators warn as well, and see an id of the day in place of a name", async () => {
    const [row] = await world.sql("select alias from distributor.authors where author = $1", [CY]);
    await told(ADMINISTRATOR, `/lounge moderator ${String(row?.["alias"])}`);
    const message = await spread(ADA, "hm");
    const standing = await told(CY, "/standing", answering(copyIn(CY, message)));
    expect(standing).toMatch(/^\w{4}, today\nKarma: below 10\nWarnings: 0\nCooldown: none$/);
    const warned = await told(CY, "/warn", answering(copyIn(CY, message)));
    expect(warned.slice(0, 4)).toBe(standing.slice(0, 4));
    expect(await told(BO, "/standing", answering(copyIn(BO, message)))).toContain("Only the moderators");
    await world.sql("update distributor.lounge_members set cooldown_until = null");
  });

  test("who is in the shadow is heard by nobody, and not told", async () => {
    await told(ADMINISTRATOR, `/shadow ${BO}`);
    const before = answersIn(BO).length;
    await write(BO, "does anybody hear me");
    await spread(CY, "something else");
    expect(copiesOf("does anybody hear me")).toEqual([]);
    expect(answersIn(BO)).toHaveLength(before);
    await told(ADMINISTRATOR, `/unshadow ${BO}`);
    await calm();
    await spread(BO, "I am back");
  });

  test("a signed post has a name below it, once in ten minutes", async () => {
    await calm();
    await world.endOthers();
    const from = { from: { id: ADA, first_name: "Ada", username: "ada" } };
    await write(ADA, "/sign This is from me", from);
    await world.askedUntil("the signed post", () => copiesOf("This is from me\n~ Ada").length === 3);
    expect(await told(ADA, "/sign And this", from)).toContain("every 10 minutes");
    expect(await told(ADA, "/sign", from)).toContain("Write /sign and what you want to say");
  });

  test("nobody is answered more often in a minute than the lounge will have it", async () => {
    await world.sql("update distributor.answer_quotas set answers = 0");
    await world.sql(
      `update distributor.hubs set policy = jsonb_set(policy, '{lounge,answersPerMinute}', '2')`,
    );
    await world.sql(
      "update distributor.lounge_members set cooldown_until = now() + interval '1 hour' where author = $1",
      [BO],
    );
    const before = answersIn(BO).length;
    const handled = async (): Promise<number> => (await world.sql("select 1 from distributor.inbox")).length;
    const handledBefore = await handled();
    for (let n = 0; n < 6; n++) await write(BO, `let me speak ${n}`);
    await waitFor("all are handled", async () => (await handled()) >= handledBefore + 6);
    await world.askedUntil("what is answered", () => answersIn(BO).length >= before + 2);
    await spread(CY, "the last word");
    const answers = answersIn(BO).length - before;
    // The minute may turn meanwhile: then it begins anew, once.
    expect(answers).toBeLessThanOrEqual(4);
  });
});
