import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { buttonsOf, waitFor, type Asked } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { ADMINISTRATOR, BOT, startAdminWorld, type AdminWorld } from "./admin-world.js";
import { addBot, addPerson } from "./people-reader.js";

describeOnEachBackend("people by chat commands", (backend) => {
  let world: AdminWorld;
  let operator = 0;
  beforeAll(async () => {
    world = await startAdminWorld(backend);
    await addBot(world, BOT);
    operator = 5_001;
    await addPerson(world, { id: operator, firstName: "Olga", bot: BOT });
    await world.api("PUT", `/api/people/${operator}/scopes/operator`, { body: {} });
    await known(
      () => world.ports.live.holds(operator, "operator") && world.ports.live.holds(ADMINISTRATOR, "admin"),
    );
  });
  afterAll(() => world.stop());

  const known = (isSo: () => boolean) => waitFor("it is known", async () => isSo());
  /** Says a command, and waits for the next answer in that chat. */
  const say = async (person: number, name: string, args = "", message: object = {}): Promise<Asked> => {
    const before = world.asked.length;
    await world.receive({
      bot: BOT,
      kind: "message",
      chat: { id: person, type: "private" },
      person: { id: person },
      command: { name, args },
      content: { message_id: 1, text: `/${name} ${args}`, ...message },
    });
    return answerTo(person, before, ["sendMessage"]);
  };
  const answerTo = async (chat: number, before: number, methods: readonly string[]): Promise<Asked> => {
    const isIt = (one: Asked): boolean => one.chat === chat && methods.includes(one.method);
    await waitFor("an answer", async () => world.asked.slice(before).some(isIt));
    return world.asked.slice(before).find(isIt) ?? Promise.reject(new Error("gone"));
  };
  const press = async (panel: Asked, label: string, person: number): Promise<Asked> => {
    const before = world.asked.length;
    await world.press(panel, label, person);
    return answerTo(panel.chat ?? 0, before, ["editMessageText"]);
  };
  const pressRefused = async (panel: Asked, label: string, person: number): Promise<string> => {
    const before = world.asked.length;
    await world.press(panel, label, person);
    await waitFor("an answer", async () =>
      world.asked.slice(before).some(({ method }) => method === "answerCallbackQuery"),
    );
    return String(
      world.asked.slice(before).find(({ method }) => method === "answerCallbackQuery")?.params["text"],
    );
  };
  const textOf = ({ params }: Asked): string => String(params["text"]);

  test("everybody may ask who they are, and what they may do", async () => {
    expect(textOf(await say(5_900, "whoami"))).toMatch(/5900[\s\S]*No special rights/);
    expect(textOf(await say(operator, "role"))).toBe("May: operator");
    expect(textOf(await say(5_900, "role", String(operator)))).toMatch(/for operators/);
  });

  test("scopes are given and taken in words, and the panel undoes it", async () => {
    await addPerson(world, { id: 5_101, firstName: "Lea", username: "lea_here", bot: BOT });
    const panel = await say(operator, "scope", "@lea_here +llm +media");
    expect(textOf(panel)).toMatch(/Lea \(@lea_here\)[\s\S]*AI, media/);
    await known(() => world.ports.live.holds(5_101, "llm"));
    expect(textOf(await press(panel, "✓ AI", operator))).toMatch(/May: media/);
    await known(() => !world.ports.live.holds(5_101, "llm"));
    expect(textOf(await say(operator, "scope", "@lea_here +king"))).toMatch(/“\+king” is not a right/);
    expect(textOf(await say(operator, "scope", "@nobody_at_all +llm"))).toMatch(/has not written/);
    expect(textOf(await say(operator, "scope", ""))).toMatch(/Whom and what/);
    expect(textOf(await say(5_101, "scope", "@lea_here +admin"))).toMatch(/for operators/);
  });

  test("an operator makes no administrators, not even themselves", async () => {
    expect(textOf(await say(operator, "scope", `${operator} +admin`))).toMatch(/not yours/);
    const panel = await say(operator, "role", "5101");
    expect(await pressRefused(panel, "administrator", operator)).toMatch(/not yours/);
    expect(world.ports.live.holds(operator, "admin")).toBe(false);
    const answered = { reply_to_message: { from: { id: 5_101, is_bot: false } } };
    await say(ADMINISTRATOR, "scope", "+operator", answered);
    await known(() => world.ports.live.holds(5_101, "operator"));
    await say(ADMINISTRATOR, "scope", "-operator", answered);
    await known(() => !world.ports.live.holds(5_101, "operator"));
  });

  test("a block is asked for, says why, reaches the gateway, and is undone", async () => {
    await addPerson(world, { id: 5_201, firstName: "Spammer", bot: BOT });
    const question = await say(operator, "block", "5201 sells watches");
    expect(textOf(question)).toMatch(/Block Spammer\? Reason: sells watches/);
    expect(world.ports.live.holds(5_201, "banned")).toBe(false);
    const blocked = await press(question, "Block", operator);
    expect([...buttonsOf(blocked).keys()]).toContain("Unblock");
    await known(() => world.ports.live.holds(5_201, "banned"));
    const answer = await world.api("GET", "/api/people/5201");
    expect(answer.body).toMatchObject({ scopes: [{ reason: "sells watches", by: `person:${operator}` }] });
    await press(blocked, "Unblock", operator);
    await known(() => !world.ports.live.holds(5_201, "banned"));
    expect(textOf(await say(operator, "unblock", "5201"))).toMatch(/not blocked/);
    const admins = await say(operator, "block", String(ADMINISTRATOR));
    expect(await pressRefused(admins, "Block", operator)).toMatch(/Administrators cannot be blocked/);
    expect(textOf(await say(5_900, "block", "5201"))).toMatch(/for moderators/);
  });

  test("people are listed in pages, found, and opened", async () => {
    for (let n = 0; n < 9; n++) await addPerson(world, { id: 5_300 + n, firstName: "Listed", bot: BOT });
    const list = await say(operator, "people", "listed");
    expect(textOf(list)).toMatch(/page 1[\s\S]*8\. Listed/);
    const second = await press(list, "›", operator);
    expect(textOf(second)).toMatch(/page 2[\s\S]*1\. Listed/);
    expect([...buttonsOf(second).keys()]).not.toContain("›");
    expect(textOf(await press(list, "1", operator))).toMatch(/Listed[\s\S]*Id 5308/);
    expect(textOf(await say(operator, "people", "nobodyatall"))).toMatch(/Nobody/);
    expect(await pressRefused(list, "1", 5_900)).toMatch(/for moderators/);
  });

  test("a moderator of one bot decides there alone, about people of that bot", async () => {
    const moderator = 5_401;
    await world.api("PUT", `/api/people/${moderator}/scopes/moderator`, { body: { bot: BOT } });
    await known(() => world.ports.live.holds(moderator, "moderator", BOT));
    await addPerson(world, { id: 5_402, firstName: "Here", bot: BOT });
    await press(await say(moderator, "block", "5402"), "Block", moderator);
    await known(() => world.ports.live.holds(5_402, "banned", BOT));
    expect(world.ports.live.holds(5_402, "banned")).toBe(false);
  });
});
