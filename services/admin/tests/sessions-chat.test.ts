import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createConversations } from "@telebus/service";
import { buttonsOf, waitFor, type Asked } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { ADMINISTRATOR, BOT, startAdminWorld, type AdminWorld } from "./admin-world.js";
import { giveScope } from "./api-keys.js";
import { addPerson } from "./people-reader.js";

const OTHER_BOT = 1_000_002;
const ANNA = 11;
const GROUP = -1001;

describeOnEachBackend("conversations by chat commands", (backend) => {
  let world: AdminWorld;
  beforeAll(async () => {
    world = await startAdminWorld(backend);
    await giveScope(world, ADMINISTRATOR, "admin");
  });
  afterAll(() => world.stop());

  const answer = async (before: number, method: string): Promise<Asked> => {
    const isIt = (one: Asked): boolean => one.method === method;
    await waitFor("an answer", async () => world.asked.slice(before).some(isIt));
    return world.asked.slice(before).find(isIt) ?? Promise.reject(new Error("gone"));
  };
  const say = async (person: number, language = "en"): Promise<Asked> => {
    const before = world.asked.length;
    await world.receive({
      bot: BOT,
      kind: "message",
      chat: { id: person, type: "private" },
      person: { id: person, language },
      command: { name: "sessions", args: "" },
      content: { message_id: 1, text: "/sessions" },
    });
    return answer(before, "sendMessage");
  };
  /** @returns the toast, and the panel as it is then */
  const press = async (panel: Asked, label: string, person = ADMINISTRATOR) => {
    const before = world.asked.length;
    await world.press(panel, label, person);
    const toast = await answer(before, "answerCallbackQuery");
    return { toast: toast.params["text"], redrawn: () => answer(before, "editMessageText") };
  };
  const textOf = ({ params }: Asked): string => String(params["text"]);
  const open = async (person: number, { bot = BOT, chat = person, minutesAgo = 0 } = {}) => {
    const since = new Date(Date.now() - 3_600_000);
    const last = new Date(Date.now() - minutesAgo * 60_000);
    await createConversations(world.ports.state).claim({ bot, chat, person }, "matchmaker");
    await world.sql(
      `insert into admin.sessions (bot, chat, person, service, since, last_at)
       values ($1, $2, $3, 'matchmaker', $4, $5)
       on conflict (bot, chat, person) do update set ended_at = null, since = $4, last_at = $5`,
      [bot, chat, person, since, last],
    );
  };

  test("where nobody is in one, it says so", async () => {
    expect(textOf(await say(ADMINISTRATOR))).toContain("Nobody is in a conversation with this bot.");
    expect(textOf(await say(ADMINISTRATOR, "de"))).toContain("Niemand ist in einem Gespräch mit diesem Bot.");
  });

  test("those of this bot that are open are shown, with whom and where, in the operator's language", async () => {
    await addPerson(world, { id: ANNA, firstName: "Anna", username: "anna_here", bot: BOT });
    await world.sql(
      `insert into admin.sessions (bot, chat, person, service, since, last_at)
       values ($1, 12, 12, 'llm', now(), now())`,
      [BOT],
    );
    await open(ANNA, { chat: GROUP });
    await open(666, { bot: OTHER_BOT });
    const panel = await say(ADMINISTRATOR);
    expect(textOf(panel)).toMatch(
      /Open conversations[\s\S]*1\. Anna \(@anna_here\) in -1001 with matchmaker, since/,
    );
    // It ran out: nobody has it any more.
    expect(textOf(panel)).not.toContain("llm");
    expect(textOf(panel)).not.toContain("666");
    expect([...buttonsOf(panel).keys()]).toEqual(["End 1", "Refresh"]);
    expect(textOf(await say(ADMINISTRATOR, "de"))).toMatch(
      /Offene Gespräche[\s\S]*in -1001 mit matchmaker, seit/,
    );
  });

  test("one is ended by a button: it is free, its service is told, and the log says by whom", async () => {
    const panel = await say(ADMINISTRATOR);
    const { toast, redrawn } = await press(panel, "End 1");
    expect(toast).toMatch(/It is ended/);
    expect(textOf(await redrawn())).toContain("Nobody is in a conversation");
    const place = { bot: BOT, chat: GROUP, person: ANNA };
    expect(await createConversations(world.ports.state).claim(place, "llm")).toBe(true);
    await createConversations(world.ports.state).release(place, "llm");
    await waitFor("the news of it", async () =>
      world.facts.some(({ type }) => type === "gateway.conversation.cancelled.v1"),
    );
    const told = world.facts.find(({ type }) => type === "gateway.conversation.cancelled.v1");
    expect(told?.json).toEqual({ ...place, owner: "matchmaker" });
    expect(
      await world.sql("select actor, subject, bot from admin.audit where action = 'session.ended'"),
    ).toEqual([{ actor: `person:${ADMINISTRATOR}`, subject: `person:${ANNA}`, bot: String(BOT) }]);
  });

  test("an old button does not end the conversation that came after", async () => {
    await open(ANNA);
    const panel = await say(ADMINISTRATOR);
    await world.sql("update admin.sessions set since = now() where bot = $1 and chat = $2", [BOT, ANNA]);
    const { toast, redrawn } = await press(panel, "End 1");
    expect(toast).toMatch(/over already/);
    expect(textOf(await redrawn())).toContain("Anna");
  });

  test("nobody but operators sees or ends them", async () => {
    const panel = await say(ADMINISTRATOR);
    expect(textOf(await say(5_900))).toMatch(/for operators/);
    for (const label of ["End 1", "Refresh"])
      expect((await press(panel, label, 5_900)).toast).toMatch(/for operators/);
    expect(textOf(await say(ADMINISTRATOR))).toContain("Anna");
  });

  test("many come in pages, those that went on last first", async () => {
    for (let n = 1; n <= 7; n++) await open(100 + n, { minutesAgo: n });
    const first = await say(ADMINISTRATOR);
    expect(textOf(first)).toMatch(/1\. Anna[\s\S]*2\. 101 [\s\S]*6\. 105 /);
    const second = await (await press(first, "›")).redrawn();
    expect(textOf(second)).toMatch(/page 2[\s\S]*1\. 106 [\s\S]*2\. 107 /);
    expect([...buttonsOf(second).keys()]).toEqual(["End 1", "End 2", "‹", "Refresh"]);
    const after = await (await press(second, "End 2")).redrawn();
    expect(textOf(after)).toMatch(/page 2[\s\S]*1\. 106 /);
    expect(textOf(after)).not.toContain("107");
    // Nothing is left of the second page then: the first one is shown.
    expect(textOf(await (await press(after, "End 1")).redrawn())).toMatch(/1\. Anna[\s\S]*6\. 105 /);
  });
});
