import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { AuthorFreed, AuthorRestricted } from "@telebus/contracts";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import {
  ADMINISTRATOR,
  startDistributorWorld,
  type Asked,
  type DistributorWorld,
} from "./distributor-world.js";

const CHATS = [2_000, 2_001, 2_002];
/** Where those are who moderate; it takes part in no hub. */
const DESK = -700;

describeOnEachBackend("aliases and moderation", (backend) => {
  let world: DistributorWorld;
  beforeAll(async () => {
    world = await startDistributorWorld(backend);
    await world.connect(CHATS);
    await world.connect([ADMINISTRATOR]);
    await world.sql("update distributor.hubs set policy = '{}'");
  }, 60_000);
  afterAll(() => world.stop());

  const wordsOf = ({ params }: Asked): string => String(params["text"]);
  const copiesOf = (text: string) =>
    world.asked.filter(({ lane, params }) => lane === "relay" && String(params["text"]).startsWith(text));
  const answersIn = (chat: number) =>
    world.asked.filter(
      (one) => one.lane === "interactive" && one.chat === chat && /^(send|edit)/.test(one.method),
    );
  const toasts = () => world.asked.filter(({ method }) => method === "answerCallbackQuery");
  let messages = 100;
  const sayAs = async (person: number, text: string, more: object = {}): Promise<number> => {
    const message_id = ++messages;
    await world.say(person, { message_id, text, ...commandIn(text), ...more });
    return message_id;
  };
  /** What the bot says in that chat, after `act`. */
  const answerTo = async (act: () => Promise<unknown>, chat = ADMINISTRATOR): Promise<Asked> => {
    const before = answersIn(chat).length;
    await act();
    await world.askedUntil(`an answer in ${chat}`, () => answersIn(chat).length > before);
    const answer = answersIn(chat).at(-1);
    if (answer === undefined) throw new Error("there is no answer");
    return answer;
  };
  const command = (text: string, more: object = {}) => answerTo(() => sayAs(ADMINISTRATOR, text, more));
  const press = (on: Asked, label: string, person = ADMINISTRATOR) =>
    answerTo(() => world.press(on, label, person), on.chat);
  /** Says something, and has its copies arrive: their ids are 10 times the chat plus a number. */
  const spread = async (person: number, text: string): Promise<readonly Asked[]> => {
    await world.endOthers();
    await sayAs(person, text);
    await world.askedUntil(`copies of ${text}`, () => copiesOf(text).length === CHATS.length);
    const number = ++messages;
    for (const copy of copiesOf(text))
      await world.end(copy, { status: "ok", result: true, messageIds: [idIn(copy, number)] });
    await waitFor("the copies are known", async () => {
      const rows = await world.sql("select 1 from distributor.messages where message = any($1)", [
        copiesOf(text).map((copy) => idIn(copy, number)),
      ]);
      return rows.length === CHATS.length;
    });
    lastNumber = number;
    return copiesOf(text);
  };
  let lastNumber = 0;
  const idIn = ({ chat = 0 }: Asked, number: number): number => chat * 1_000 + number;
  const aliasOf = async (author: number): Promise<string> => {
    const [row] = await world.sql("select alias from distributor.authors where author = $1", [author]);
    return String(row?.["alias"]);
  };
  const isQuiet = async (text: string): Promise<void> => {
    // What is said after it has arrived, so it would have been passed on by now.
    await spread(2_002, `after ${text}`);
    expect(copiesOf(text)).toEqual([]);
  };
  const facts = async (): Promise<readonly string[]> => {
    const rows = await world.sql(
      "select e->>'type' as type from distributor.inbox, jsonb_array_elements(events::jsonb) e order by handled_at",
    );
    return rows.map(({ type }) => String(type)).filter((type) => type.includes(".author."));
  };

  test("each author has a name of their own that stays, below each copy (B6)", async () => {
    const first = await spread(2_000, "good morning");
    const second = await spread(2_000, "good evening");
    await spread(2_001, "hello");
    const alias = await aliasOf(2_000);
    expect(alias).toMatch(/^u-[a-z2-9]{6}$/);
    expect(await aliasOf(2_001)).not.toBe(alias);
    for (const copy of [...first, ...second]) {
      expect(wordsOf(copy)).toMatch(new RegExp(`^good (morning|evening)\n${alias}$`));
      expect(copy.params["entities"]).toEqual([{ type: "code", offset: 13, length: 8 }]);
    }
  });

  test("/whois tells who is behind an alias, an id, or a copy that is answered (B7)", async () => {
    const alias = await aliasOf(2_000);
    const [copy] = (await spread(2_000, "who am I")).filter(({ chat }) => chat === ADMINISTRATOR);
    if (copy === undefined) throw new Error("no copy came to the administrator");
    const answered = { reply_to_message: { message_id: idIn(copy, lastNumber), from: { id: 1_000_001 } } };
    for (const answer of [
      await command(`/whois ${alias.toUpperCase()}`),
      await command("/whois 2000"),
      await command("/whois", answered),
    ]) {
      expect(wordsOf(answer)).toContain(`${alias} is the person 2000, here since`);
      expect(wordsOf(answer)).toContain("3 posts in the last days, 9 copies.");
      expect(wordsOf(answer)).toContain("What they say is passed on.");
    }
  });

  test("who is named wrongly, or not at all, is answered with how", async () => {
    expect(wordsOf(await command("/whois"))).toContain("Say whom: /whois with an alias such as u-a3x7k2");
    expect(wordsOf(await command("/ban"))).toContain("answer to a message with /ban");
    expect(wordsOf(await command("/mute u-zzzzzz 2h"))).toContain("Nobody here is called so");
    expect(wordsOf(await command("/mute 2000 later"))).toContain("Write 30m, 2h, 7d");
    expect(wordsOf(await command(`/mute ${ADMINISTRATOR} 2h`))).toContain("Nobody here");
  });

  test("others than administrators of the platform can do none of it", async () => {
    for (const text of ["/whois 2000", "/mute 2000 1h", "/unmute 2000", "/ban 2000", "/unban 2000"]) {
      const answer = await answerTo(() => sayAs(2_001, text), 2_001);
      expect(wordsOf(answer)).toBe("This is for moderators and administrators.");
    }
    expect(await world.sql("select 1 from distributor.restrictions")).toEqual([]);
  });

  test("what a muted person says stays, they are told once, and undo frees them (B7)", async () => {
    const muted = await command(`/mute ${await aliasOf(2_000)} 2h`);
    expect(wordsOf(muted)).toContain("is muted for 2 hours");
    const told = await answerTo(() => sayAs(2_000, "nobody hears this"), 2_000);
    expect(wordsOf(told)).toContain("What you write stays here for 2 hours");
    await sayAs(2_000, "nor this");
    await isQuiet("nobody hears this");
    expect(copiesOf("nor this")).toEqual([]);
    expect(answersIn(2_000)).toHaveLength(1);
    const undone = await press(muted, "Undo");
    expect(wordsOf(undone)).toContain("is no longer muted");
    await spread(2_000, "heard again");
    expect(await facts()).toEqual([AuthorRestricted.type, AuthorFreed.type]);
  });

  test("a mute ends by itself; without a duration buttons ask for it; /unmute has an undo", async () => {
    const asked = await command("/mute 2000");
    const muted = await press(asked, "7 days");
    expect(wordsOf(muted)).toContain("is muted for 7 days");
    const freed = await command("/unmute 2000");
    expect(wordsOf(await press(freed, "Undo"))).toContain("is muted for 7 days");
    expect(wordsOf(await command("/whois 2000"))).toContain("Muted for 7 days more.");
    await world.sql("update distributor.restrictions set until = now() - interval '1 second'");
    await spread(2_000, "time is over");
    expect(wordsOf(await command("/unmute 2000"))).toContain("is not muted");
  });

  test("a ban is confirmed, deletes everything everywhere, and stops what has not left (B7)", async () => {
    const posts = ["one thing", "another thing"];
    for (const text of posts) await spread(2_000, text);
    await world.sql("update distributor.hubs set paused_at = now()");
    await sayAs(2_000, "has not left");
    await waitFor("it waits", async () => {
      const rows = await world.sql("select 1 from distributor.fan_outs where state = 'feeding'");
      return rows.length === 1;
    });
    const sure = await command("/ban 2000");
    expect(wordsOf(sure)).toMatch(/^Ban u-\w{6}\?/);
    expect(wordsOf(await press(sure, "Do nothing"))).toBe("Nothing was changed.");
    expect(await world.sql("select 1 from distributor.restrictions where kind = 'ban'")).toEqual([]);
    const banned = await press(await command("/ban 2000"), "Ban");
    expect(wordsOf(banned)).toContain("Their 8 posts are being deleted everywhere.");
    await world.sql("update distributor.hubs set paused_at = null");
    const removals = () => world.asked.filter(({ method }) => method === "deleteMessages");
    // Seven posts have left, each to three chats.
    await world.askedUntil("all copies go", () => removals().length === 21);
    const gone = removals().flatMap(({ params }) => params["message_ids"]);
    const rows = await world.sql(
      "select message from distributor.messages join distributor.posts p on p.id = post where p.author = 2000 and not is_source",
    );
    expect(new Set(gone)).toEqual(new Set(rows.map(({ message }) => Number(message))));
    await isQuiet("has not left");
    const told = await answerTo(() => sayAs(2_000, "am I heard?"), 2_000);
    expect(wordsOf(told)).toContain("not passed on to other chats any more");
    expect(wordsOf(await press(banned, "Undo"))).toContain("is no longer banned");
    await spread(2_000, "here again");
  });

  test("a channel is muted by what it says, and an administrator is not", async () => {
    const channel = -1_001_987_345_120;
    await spread(ADMINISTRATOR, "I am in charge");
    const message = await sayAs(2_001, "from a channel", { sender_chat: { id: channel } });
    await world.askedUntil("its copies", () => copiesOf("from a channel").length === CHATS.length);
    const answered = { reply_to_message: { message_id: message, sender_chat: { id: channel } } };
    const muted = await answerTo(
      () =>
        world.say(2_001, {
          message_id: ++messages,
          text: "/mute 1h",
          ...commandIn("/mute 1h"),
          person: ADMINISTRATOR,
          ...answered,
        }),
      2_001,
    );
    expect(wordsOf(muted)).toContain("is muted for one hour");
    expect(await aliasOf(channel)).toBe(wordsOf(muted).slice(0, 8));
    await sayAs(2_001, "more from the channel", { sender_chat: { id: channel } });
    await isQuiet("more from the channel");
    for (const text of [`/mute ${ADMINISTRATOR} 1h`, `/ban ${ADMINISTRATOR}`])
      expect(wordsOf(await command(text))).toBe("Administrators cannot be muted or banned.");
  });

  test("each decision is a card in the chat of those who moderate, whose button undoes it", async () => {
    await answerTo(
      () =>
        world.say(DESK, {
          message_id: ++messages,
          text: "/moderationchat",
          ...commandIn("/moderationchat"),
          person: ADMINISTRATOR,
        }),
      DESK,
    );
    const card = await answerTo(() => sayAs(ADMINISTRATOR, "/mute 2001 1d"), DESK);
    expect(wordsOf(card)).toContain("is muted for one day");
    const before = toasts().length;
    await world.press(card, "Undo", 2_002);
    await world.askedUntil("a kind word", () => toasts().length > before);
    expect(toasts().at(-1)?.params["text"]).toBe("This is for moderators and administrators.");
    const undone = await press(card, "Undo");
    expect(undone).toMatchObject({ method: "editMessageText", chat: DESK });
    expect(wordsOf(undone)).toContain("is no longer muted");
    await press(card, "Undo");
    expect(toasts().at(-1)?.params["text"]).toContain("is not muted");
  });

  test("aliases are hidden by /aliases off, and shown again by its button", async () => {
    const off = await command("/aliases off");
    expect(wordsOf((await spread(2_000, "without a name"))[0] ?? off)).toBe("without a name");
    await press(off, "Show aliases");
    expect(wordsOf((await spread(2_000, "with a name"))[0] ?? off)).toContain(await aliasOf(2_000));
  });
});

/** As the gateway reads it. */
function commandIn(text: string): { command?: string; args?: string } {
  const [name = "", ...args] = text.split(" ");
  return name.startsWith("/") ? { command: name.slice(1), args: args.join(" ") } : {};
}
