import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { CallOutcome } from "@telebus/contracts";
import { buttonsOf, waitFor, type Asked } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { ADMINISTRATOR, BOT, startAdminWorld, type AdminWorld } from "./admin-world.js";

const SENT: CallOutcome = { status: "ok", result: true, messageIds: [1] };
const OFFICE = { id: ADMINISTRATOR, type: "private" } as const;

describeOnEachBackend("what operators do in a chat", (backend) => {
  let world: AdminWorld;
  let messages = 100;
  beforeAll(async () => {
    world = await startAdminWorld(backend);
    await waitFor("the bot", async () => (await world.sql("select id from admin.bots")).length > 0);
    const grants = [{ scope: "operator" }];
    await world.ports.bus.live.put("person.900", JSON.stringify({ id: 900, grants }));
    await waitFor("the operator", () => world.ports.live.holds(ADMINISTRATOR, "operator", BOT));
    for (const chat of [71, 72, 73, ADMINISTRATOR])
      await world.sql(
        "insert into admin.chats (bot, chat, type, first_seen_at, last_seen_at) values ($1, $2, 'private', now(), now())",
        [BOT, chat],
      );
    await world.sql("update admin.chats set opted_out_at = now() where chat = $1", [ADMINISTRATOR]);
  });
  afterAll(() => world.stop());

  const textOf = ({ params }: Asked): string => String(params["text"]);
  const labels = (panel: Asked): string[] => [...buttonsOf(panel).keys()];
  const isPanel = ({ lane, method }: Asked): boolean =>
    lane === "interactive" && (method === "sendMessage" || method === "editMessageText");
  const next = async (what: string, since: number, is: (call: Asked) => boolean): Promise<Asked> =>
    waitFor(what, () => world.asked.slice(since).find(is));
  const say = async (
    name: string,
    args = "",
    { person = ADMINISTRATOR, extra = {} } = {},
  ): Promise<Asked> => {
    const since = world.asked.length;
    const text = args === "" ? `/${name}` : `/${name} ${args}`;
    const chat = { ...OFFICE, id: person };
    await world.receive({
      bot: BOT,
      kind: "message",
      chat,
      person: { id: person, language: "en" },
      command: { name, args },
      content: {
        message_id: ++messages,
        date: 1,
        chat,
        from: { id: person, is_bot: false, first_name: "P" },
        text,
        ...extra,
      },
    });
    return next(`an answer to ${text}`, since, isPanel);
  };
  const press = async (panel: Asked, label: string): Promise<Asked> => {
    const since = world.asked.length;
    await world.press(panel, label, ADMINISTRATOR);
    return next(`an answer to ${label}`, since, isPanel);
  };

  test("an operator announces: a preview, a test to themselves, then all, with progress in the same message (D6)", async () => {
    const entities = [
      { type: "bot_command", offset: 0, length: 9 },
      { type: "bold", offset: 10, length: 7 },
    ];
    const panel = await say("announce", "Tonight we sail", { extra: { entities } });
    expect(textOf(panel)).toContain("It goes to 3 chats");
    expect(labels(panel)).toEqual(["Test", "Send now", "Cancel"]);
    const since = world.asked.length;
    await world.press(panel, "Test", ADMINISTRATOR);
    const trial = await next("the test", since, ({ ref = "" }) => ref.startsWith("broadcast-test:"));
    expect(trial).toMatchObject({
      chat: ADMINISTRATOR,
      params: { text: "Tonight we sail", entities: [{ type: "bold", offset: 0, length: 7 }] },
    });
    const running = await press(panel, "Send now");
    expect(labels(running)).toEqual(["Pause", "Cancel"]);
    const paused = await press(running, "Pause");
    expect(textOf(paused)).toContain("Paused.");
    await press(paused, "Resume");
    const calls = () => world.asked.filter(({ lane }) => lane === "bulk");
    await waitFor("all calls", () => calls().length === 3);
    for (const call of calls()) await world.end(call, SENT);
    const done = await world.untilAsked(
      "the end",
      (call) => call.lane === "status" && textOf(call).includes("Done."),
    );
    expect(textOf(done)).toContain("3 of 3 sent.");
    expect(done).toMatchObject({ chat: ADMINISTRATOR, method: "editMessageText", stream: { isFinal: true } });
    expect(labels(done)).toEqual([]);
  });

  test("a message is announced by an answer to it, with its file; without words it is told how", async () => {
    const photo = [{ file_id: "a-photo", file_unique_id: "u", width: 1, height: 1 }];
    const reply_to_message = { message_id: 5, date: 1, chat: OFFICE, photo, caption: "Look" };
    const panel = await say("announce", "", { extra: { reply_to_message } });
    expect(textOf(panel)).toContain("It goes to 3 chats");
    const [row] = await world.sql("select call from admin.broadcasts order by id desc limit 1");
    expect(row).toEqual({ call: { method: "sendPhoto", params: { photo: "a-photo", caption: "Look" } } });
    const gone = await press(panel, "Cancel");
    expect(textOf(gone)).toContain("Cancelled.");
    expect(textOf(await say("announce"))).toContain("Answer a message with /announce");
    expect(world.asked.filter(({ method }) => method === "sendPhoto")).toEqual([]);
  });

  test("nobody but operators announces or sees tasks, nor presses what they see", async () => {
    const before = await world.sql("select count(*) from admin.broadcasts");
    for (const command of ["announce", "tasks"])
      expect(textOf(await say(command, "Buy my boat", { person: 71 }))).toMatch(/operator/i);
    expect(await world.sql("select count(*) from admin.broadcasts")).toEqual(before);
  });

  test("/tasks lists what the bot does by itself, and starts and stops it by buttons (D8)", async () => {
    expect(textOf(await say("tasks"))).toContain("POST /api/tasks");
    const config = { cron: "0 0 1 1 *", content: { text: "Happy new year" }, chat: 71 };
    const body = { bot: BOT, name: "New year", kind: "scheduled-post", config };
    expect(await world.api("POST", "/api/tasks", { body })).toMatchObject({ status: 201 });
    const panel = await say("tasks");
    expect(textOf(panel)).toContain("New year (scheduled-post): off");
    const on = await press(panel, "▶ New year");
    expect(textOf(on)).toContain("New year (scheduled-post): on");
    const off = await press(on, "■ New year");
    expect(textOf(off)).toContain("New year (scheduled-post): off");
    const audit = await world.sql(
      "select action, actor from admin.audit where action like 'task.st%' order by id",
    );
    expect(audit).toEqual([
      { action: "task.started", actor: "person:900" },
      { action: "task.stopped", actor: "person:900" },
    ]);
  });
});
