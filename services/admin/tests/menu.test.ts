import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { commands } from "@telebus/contracts";
import { conversationKey } from "@telebus/service";
import { buttonsOf, waitFor, type Asked } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { readFileSync } from "node:fs";
import { ADMINISTRATOR, BOT, startAdminWorld, type AdminWorld } from "./admin-world.js";

const ADA = 42;
const GROUP = -100_42;

test.each(["en", "de"])("every built-in command is described in %s", (language) => {
  const catalogue = readFileSync(new URL(`../locales/${language}.ftl`, import.meta.url), "utf8");
  for (const { owner, name } of commands) expect(catalogue).toContain(`\ncommand-${owner}-${name} = `);
});

describeOnEachBackend("the menu of a bot with several features", (backend) => {
  let world: AdminWorld;
  beforeAll(async () => {
    world = await startAdminWorld(backend);
    await waitFor("the bot is published", () => world.ports.live.bot(BOT) !== undefined);
    await world.sql(
      "update admin.bots set home = 'admin', features = '{distributor,matchmaker}' where id = $1",
      [BOT],
    );
    await world.api("PUT", `/api/commands/${BOT}/built-in/whois`, { body: { isOn: false } });
    await waitFor("its home is published", () => world.ports.live.bot(BOT)?.home === "admin");
  });
  afterAll(() => world.stop());

  const give = (
    name: string,
    {
      person = ADA,
      chat = person,
      language = "en",
    }: { person?: number; chat?: number; language?: string } = {},
  ) =>
    world.receive({
      bot: BOT,
      kind: "message",
      chat: { id: chat, type: chat < 0 ? "supergroup" : "private" },
      person: { id: person, language },
      command: { name, args: "" },
      content: { message_id: 5, text: `/${name}` },
    });
  const answerTo = async (id: string): Promise<Asked> =>
    world.untilAsked(`an answer to ${id}`, ({ journeyId }) => journeyId === id);
  const place = { bot: BOT, chat: ADA, person: ADA };
  const focus = () => world.ports.state.get(conversationKey(place));
  /** The message with the button says something else now. */
  const edited = async (words: string, after: number): Promise<Asked> => {
    await waitFor(words, () => world.asked.slice(after).some((asked) => says(asked, words)));
    const found = world.asked.slice(after).findLast((asked) => says(asked, words));
    return found ?? Promise.reject(new Error(words));
  };
  const says = ({ params }: Asked, words: string): boolean => String(params["text"]).includes(words);
  const press = async (panel: Asked, label: string, words: string, person = ADA): Promise<Asked> => {
    const before = world.asked.length;
    await world.press(panel, label, person);
    return edited(words, before);
  };

  test("a feature that is chosen gets what the person writes next, until they go back", async () => {
    const panel = await answerTo(await give("start"));
    expect([...buttonsOf(panel).keys()]).toEqual(
      expect.arrayContaining(["Hub", "Meet somebody", "/info", "Help"]),
    );
    const hub = await press(panel, "Hub", "What you write now goes here");
    expect(hub.params["text"]).toContain("/broadcast: ");
    expect(hub.params["text"]).not.toContain("/whois");
    expect(await focus()).toBe("distributor");
    const other = await press(panel, "Meet somebody", "Meet somebody\n\nWhat you write");
    expect(await focus()).toBe("matchmaker");
    await press(other, "‹ Back", "What would you like to do?");
    expect(await focus()).toBeNull();
  });

  test("a feature whose bot lost it says so, and a conversation with others is not taken away", async () => {
    const panel = await answerTo(await give("start"));
    await world.ports.state.set(conversationKey(place), "billing", { ttlMs: 60_000 });
    await press(panel, "Hub", "You are in the middle of something else");
    expect(await focus()).toBe("billing");
    await world.ports.state.delete(conversationKey(place));
    await world.sql("update admin.bots set features = '{distributor}' where id = $1", [BOT]);
    await world.api("PUT", `/api/commands/${BOT}/built-in/whois`, { body: { isOn: false } });
    await waitFor("published", () => world.ports.live.bot(BOT)?.features.length === 1);
    await press(panel, "Meet somebody", "This bot no longer has that");
    expect(await focus()).toBeNull();
  });

  test("help names what this person may use here, in their language, and what is off it leaves out", async () => {
    const { params } = await answerTo(await give("help"));
    expect(params["text"]).toContain("Hub\n/stop: Disconnect this chat from the hub");
    expect(params["text"]).toContain("More\n/info: About this bot");
    expect(params["text"]).not.toContain("/list");
    const german = await answerTo(await give("help", { language: "de" }));
    expect(german.params["text"]).toContain("/stop: Diesen Chat vom Hub trennen");
    expect(german.params["text"]).toContain("/info: Über diesen Bot");
    await waitFor("scopes", () => world.ports.live.holds(ADMINISTRATOR, "admin"));
    const all = await answerTo(await give("help", { person: ADMINISTRATOR }));
    expect(all.params["text"]).toContain("/list: The connected chats");
    expect(all.params["text"]).not.toContain("/whois");
    const among = await answerTo(await give("help", { person: ADMINISTRATOR, chat: GROUP }));
    expect(among.params["text"]).not.toContain("/list");
  });

  test("the help of the menu leads back", async () => {
    const panel = await answerTo(await give("start"));
    const help = await press(panel, "Help", "This is what you can do here");
    const home = await press(help, "‹ Back", "What would you like to do?");
    expect(home.method).toBe("editMessageText");
  });

  test("a person chooses a language, and every service knows it", async () => {
    const panel = await answerTo(await give("settings"));
    const german = await press(panel, "Deutsch", "Einstellungen");
    expect([...buttonsOf(german).keys()]).toContain("✓ Deutsch");
    await waitFor("published", () => world.ports.live.languageOf(ADA) === "de");
    await press(german, "Wie in meinem Telegram", "Settings");
    await waitFor("gone again", () => world.ports.live.languageOf(ADA) === undefined);
  });

  test("a chat does without announcements, and takes that back with the same button", async () => {
    const optedOut = async () => {
      const [row] = await world.sql(
        "select opted_out_at is not null as out from admin.chats where bot = $1 and chat = $2",
        [BOT, ADA],
      );
      return row?.["out"];
    };
    const panel = await answerTo(await give("settings"));
    const without = await press(panel, "No announcements", "they do not come");
    expect(await optedOut()).toBe(true);
    await press(without, "Announcements, please", "they come");
    expect(await optedOut()).toBe(false);
  });

  test("in a group only its administrators decide about announcements", async () => {
    const panel = await answerTo(await give("settings", { chat: GROUP }));
    await press(panel, "No announcements", "Only administrators of this chat");
    await world.sql(
      `insert into admin.memberships (bot, chat, person, status, since, last_seen_at)
       values ($1, $2, $3, 'administrator', now(), now())
       on conflict (bot, chat, person) do update set status = 'administrator'`,
      [BOT, GROUP, ADA],
    );
    const without = await press(panel, "No announcements", "they do not come");
    expect(without.chat).toBe(GROUP);
  });
});
