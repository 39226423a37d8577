import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { CallOutcome } from "@telebus/contracts";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { buttonsOf, startDistributorWorld, type Asked, type DistributorWorld } from "./distributor-world.js";

const [ADA, BEN, GROUP, CHANNEL] = [2_001, 2_002, -1_001_000_000_001, -1_001_000_000_002];
const [CHAIR, MEMBER] = [2_010, 2_011];

describeOnEachBackend("the panels of a chat", (backend) => {
  let world: DistributorWorld;
  beforeAll(async () => {
    world = await startDistributorWorld(backend);
    await world.connect([ADA, BEN]);
    await world.connect([GROUP], "supergroup");
    await world.connect([CHANNEL], "channel");
  }, 60_000);
  afterAll(() => world.stop());

  let messages = 0;
  /** What is asked for next that is so. */
  const next = async (what: string, since: number, is: (call: Asked) => boolean): Promise<Asked> => {
    const asked = await world.askedUntil(what, (calls) => calls.slice(since).some(is));
    const found = asked.slice(since).find(is);
    if (found === undefined) throw new Error(what);
    return found;
  };
  const isShown = ({ method }: Asked) => method === "sendMessage" || method === "editMessageText";
  const isToast = ({ method }: Asked) => method === "answerCallbackQuery";
  const isQuestion = ({ method }: Asked) => method === "getChatAdministrators";
  const command = (chat: number, name: string, about: object = {}) => {
    const since = world.asked.length;
    return world.say(chat, { message_id: ++messages, command: name, ...about }).then(() => since);
  };
  const shownAfter = async (given: Promise<number>): Promise<Asked> => {
    const since = await given;
    return next("an answer", since, isShown);
  };
  const pressed = async (panel: Asked, label: string, person: number, is = isShown): Promise<Asked> => {
    const since = world.asked.length;
    await world.press(panel, label, person);
    return next(`an answer to ${label}`, since, is);
  };
  const administrators = (...people: number[]): CallOutcome => ({
    status: "ok",
    result: people.map((id) => ({ status: "administrator", user: { id, is_bot: false } })),
    messageIds: [],
  });
  const textOf = ({ params }: Asked) => params["text"];
  const chatRow = async (chat: number) =>
    (await world.sql("select * from distributor.chats where chat = $1", [chat]))[0];

  test("/start says who hears this chat and shows the menu; from there one goes to settings and back (B12)", async () => {
    const menu = await shownAfter(command(ADA, "start"));
    expect(textOf(menu)).toContain("already connected, with 3 other chats");
    expect([...buttonsOf(menu).keys()]).toEqual(["Settings", "Disconnect", "Help"]);
    const settings = await pressed(menu, "Settings", ADA);
    expect(settings).toMatchObject({ method: "editMessageText", params: { message_id: 7_000 } });
    expect([...buttonsOf(settings).keys()]).toEqual([
      "Stop what goes out",
      "Stop what comes in",
      "Bring mine back too",
      "Back",
    ]);
    expect(textOf(await pressed(settings, "Back", ADA))).toEqual(textOf(menu));
    const help = await pressed(menu, "Help", ADA);
    expect(textOf(help)).toContain("/broadcast: Whether this chat is heard");
    expect(textOf(help)).not.toContain("/status");
  });

  test("a switch is turned by its button, and the same message shows how things stand (B5)", async () => {
    const panel = await shownAfter(command(ADA, "broadcast"));
    expect(textOf(panel)).toContain("What is written here goes out.");
    const off = await pressed(panel, "Stop what goes out", ADA);
    expect(textOf(off)).toContain("Nothing goes out from here.");
    expect(await chatRow(ADA)).toMatchObject({ sends_out: false, takes_in: true });
    // The old button, pressed again, does what it says and nothing else.
    const again = await pressed(panel, "Stop what goes out", ADA);
    expect(textOf(again)).toEqual(textOf(off));
    const on = await shownAfter(command(ADA, "broadcast", { args: "on out" }));
    expect(textOf(on)).toContain("What is written here goes out.");
    expect(await chatRow(ADA)).toMatchObject({ sends_out: true });
  });

  test("what a chat does not let out is not heard, and what it does not let in stays outside (B5)", async () => {
    await shownAfter(command(BEN, "broadcast", { args: "off in" }));
    await shownAfter(command(CHANNEL, "broadcast", { args: "off out", type: "channel" }));
    await shownAfter(command(ADA, "selfsend", { args: "on" }));
    await world.say(CHANNEL, { message_id: ++messages, text: "unheard", type: "channel" });
    await world.say(ADA, { message_id: ++messages, text: "heard by some" });
    const isIt = ({ params }: Asked) => params["text"] === "heard by some";
    await world.askedUntil("three copies", (asked) => asked.filter(isIt).length === 3);
    const heard = world.asked.filter(isIt).map(({ chat }) => chat);
    expect(new Set(heard)).toEqual(new Set([ADA, GROUP, CHANNEL]));
    expect(world.asked.some(({ params }) => params["text"] === "unheard")).toBe(false);
    await shownAfter(command(ADA, "selfsend", { args: "off" }));
    await shownAfter(command(BEN, "broadcast", { args: "on" }));
  });

  test("wrong words are answered with an example, and a chat whose time is over with a kind word (B5)", async () => {
    expect(textOf(await shownAfter(command(ADA, "broadcast", { args: "sideways" })))).toContain(
      "/broadcast off out",
    );
    expect(textOf(await shownAfter(command(ADA, "selfsend", { args: "on out" })))).toContain("/selfsend on");
    await world.sql(
      "update distributor.chats set entitled_until = now() - interval '1 day' where chat = $1",
      [ADA],
    );
    expect(textOf(await shownAfter(command(ADA, "broadcast", { args: "off" })))).toContain(
      "The time of this chat",
    );
    const panel = await shownAfter(command(ADA, "broadcast"));
    expect(textOf(await pressed(panel, "Stop what goes out", ADA, isToast))).toContain(
      "The time of this chat",
    );
    expect(await chatRow(ADA)).toMatchObject({ sends_out: true, takes_in: true });
    await world.sql("update distributor.chats set entitled_until = null where chat = $1", [ADA]);
  });

  test("in a group Telegram is asked who administers it; meanwhile the command waits as a row (B12)", async () => {
    const since = await command(GROUP, "stop", { type: "supergroup", person: CHAIR });
    await world.say(GROUP, { message_id: ++messages, command: "stop", type: "supergroup", person: MEMBER });
    const question = await next("the question", since, isQuestion);
    await waitFor(
      "both wait",
      async () => (await world.sql("select 1 from distributor.waiting_commands")).length === 2,
    );
    expect(world.asked.slice(since).filter(isQuestion)).toHaveLength(1);
    expect(world.asked.slice(since).filter(isShown)).toEqual([]);
    await world.end(question, administrators(CHAIR, 1));
    const ask = await next("the confirmation", since, ({ params }) =>
      String(params["text"]).startsWith("Disconnect this chat"),
    );
    await next("the refusal", since, ({ params }) =>
      String(params["text"]).startsWith("Only administrators"),
    );
    expect([...buttonsOf(ask).keys()]).toEqual(["Disconnect", "Stay connected"]);
    expect(await chatRow(GROUP)).toMatchObject({ ended_at: null });
    // Now the list is known: a member is refused at once, over the chat.
    expect(textOf(await pressed(ask, "Disconnect", MEMBER, isToast))).toContain("Only administrators");
    const gone = await pressed(ask, "Disconnect", CHAIR);
    expect(textOf(gone)).toContain("disconnected");
    expect(await chatRow(GROUP)).toMatchObject({ end_reason: "stopped" });
    const back = await pressed(gone, "Connect again", CHAIR);
    expect(textOf(back)).toContain("This chat is connected");
    expect(await chatRow(GROUP)).toMatchObject({ ended_at: null });
    // Who is made an administrator may at once, who is none any more may not.
    const member = (status: string) => ({ new_chat_member: { status, user: { id: MEMBER } } });
    const told = { kind: "chat_member", chat: { id: GROUP, type: "supergroup" } } as const;
    await world.receive({ ...told, content: member("administrator") });
    const asked = await shownAfter(command(GROUP, "stop", { type: "supergroup", person: MEMBER }));
    expect(textOf(asked)).toContain("Disconnect this chat");
    await world.receive({ ...told, content: member("member") });
    const refused = await shownAfter(command(GROUP, "stop", { type: "supergroup", person: MEMBER }));
    expect(textOf(refused)).toContain("Only administrators");
  });

  test("a command that waits outlives the distributor, and one that Telegram does not answer is answered kindly", async () => {
    await world.sql("update distributor.chat_admins set read_at = now() - interval '1 hour'");
    const since = await command(GROUP, "broadcast", { type: "supergroup", person: CHAIR });
    const question = await next("the question", since, isQuestion);
    await world.restart();
    await world.end(question, administrators(CHAIR));
    expect(textOf(await next("the panel", since, isShown))).toContain("What is written here goes out.");
    await world.sql("delete from distributor.chat_admins");
    const later = await command(GROUP, "broadcast", { type: "supergroup", person: CHAIR });
    await world.end(await next("another question", later, isQuestion), { status: "expired" });
    expect(textOf(await next("an answer", later, isShown))).toContain("Please try again");
  });

  test("an anonymous administrator speaks in the group's name; a channel's posts are its administrators' (B12)", async () => {
    const anonymous = { type: "supergroup", person: 1_087_968_824, sender_chat: { id: GROUP } };
    const since = world.asked.length;
    const panel = await shownAfter(command(GROUP, "broadcast", anonymous));
    expect(textOf(panel)).toContain("What is written here goes out.");
    const inChannel = await shownAfter(command(CHANNEL, "stop", { type: "channel" }));
    expect(textOf(inChannel)).toContain("Disconnect this chat");
    expect(world.asked.slice(since).filter(isQuestion)).toEqual([]);
  });
});
