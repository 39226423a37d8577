import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { waitFor, type Asked } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { startAdminWorld, type AdminWorld } from "./admin-world.js";

const MANAGER = 1_000_007;
const MANAGER_TOKEN = `${MANAGER}:AAmanagermanagermanagermanagermanager`;
const ANN = 42;
const EVE = 43;

const Update = z.looseObject({ update_id: z.int() });
const Answer = z.looseObject({ ok: z.literal(true), result: z.unknown() });

describeOnEachBackend("bots that people make themselves", (backend) => {
  let world: AdminWorld;
  let made: number;
  beforeAll(async () => {
    world = await startAdminWorld(backend);
    const { telegram } = world;
    await telegram.addBot({ token: MANAGER_TOKEN, username: "maker_bot", can_manage_bots: true });
    await telegram.addPerson({ id: ANN, first_name: "Ann" });
    await telegram.addPerson({ id: EVE, first_name: "Eve" });
    const body = { token: MANAGER_TOKEN, features: ["distributor", "newsletter"] };
    expect((await world.api("POST", "/api/bots", { body })).status).toBe(201);
    await telegram.send({ from: ANN, bot: MANAGER, text: "/newbot" });
  });
  afterAll(() => world.stop());

  const call = async (method: string, params: object, token = MANAGER_TOKEN): Promise<unknown> => {
    const answer = await fetch(`${world.telegramUrl}/bot${token}/${method}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(params),
    });
    return Answer.parse(await answer.json()).result;
  };
  const carryOut = ({ method, params, chat }: Asked) => call(method, { chat_id: chat, ...params });
  /** What Telegram has for the manager is handed over as the gateway does it. */
  const handOver = async (kind: string): Promise<void> => {
    let offset = 0;
    for (const update of z.array(Update).parse(await call("getUpdates", {}))) {
      offset = update.update_id + 1;
      const content = z.looseObject({}).optional().parse(update[kind]);
      if (content !== undefined) await world.receive({ bot: MANAGER, kind, person: { id: ANN }, content });
    }
    await call("getUpdates", { offset });
  };
  const command = (name: string, person = ANN) =>
    world.receive({
      bot: MANAGER,
      kind: "message",
      chat: { id: person, type: "private" },
      person: { id: person },
      command: { name, args: "" },
      content: { message_id: 5, from: { id: person, first_name: "Ann" }, text: `/${name}` },
    });
  let seen = 0;
  /** The next call that says this; each is found once. */
  const untilSaid = async (words: string): Promise<Asked> => {
    const isMeant = (asked: Asked): boolean => JSON.stringify(asked.params).includes(words);
    await waitFor(`"${words}" to be said`, async () => world.asked.slice(seen).some(isMeant));
    const at = world.asked.findIndex((asked, n) => n >= seen && isMeant(asked));
    seen = at + 1;
    const found = world.asked[at];
    if (found === undefined) throw new Error(`"${words}" is gone again`);
    return found;
  };
  const live = () => world.ports.live.bot(made);

  test("are offered where the operator allows it alone", async () => {
    const menus = () =>
      world.asked.filter(({ bot, method }) => bot === MANAGER && method === "setMyCommands");
    const naming = (name: string) =>
      menus().filter(({ params }) => JSON.stringify(params).includes(`"command":"${name}"`));
    await waitFor("a list of commands", () => menus().length > 0);
    await command("help");
    expect((await untilSaid("This is what you can do here")).params["text"]).not.toMatch(/newbot|mybots/);
    await command("newbot");
    await untilSaid("does not make others");
    expect([...naming("newbot"), ...naming("mybots")]).toEqual([]);

    await world.api("PATCH", `/api/bots/${MANAGER}`, { body: { allowsManaged: true } });
    await waitFor("other lists", () => naming("newbot").length > 0 && naming("mybots").length > 0);
    await command("help");
    expect((await untilSaid("This is what you can do here")).params["text"]).toMatch(/newbot[\s\S]*mybots/);
    await command("newbot");
    const offer = await untilSaid("request_managed_bot");
    expect(JSON.stringify(offer.params)).toContain("Bot of Ann");
    await carryOut(offer);
  });

  test("are made with one tap, join the platform with the features of their manager, and their owner is told", async () => {
    ({ id: made } = await world.telegram.makeManagedBot({ from: ANN, bot: MANAGER, username: "ann_bot" }));
    await handOver("managed_bot");
    await untilSaid("https://t.me/ann_bot");
    await waitFor("every service to know it", async () => live() !== undefined);
    expect(live()).toMatchObject({
      isOn: true,
      username: "ann_bot",
      features: ["distributor", "newsletter"],
      home: "admin",
    });
    expect(await call("getMe", {}, live()?.token)).toMatchObject({ id: made });
    expect(await world.api("GET", `/api/bots/${made}`)).toMatchObject({
      body: { owner: ANN, manager: MANAGER, state: "ok" },
    });
    const rows = await world.sql("select actor from admin.audit where bot = $1", [made]);
    expect(rows).toEqual([{ actor: `person:${ANN}` }]);
  });

  test("do what their owner chooses with buttons", async () => {
    await command("mybots");
    const list = await untilSaid("Your bot");
    await world.press(list, "@ann_bot", ANN);
    const panel = await untilSaid("It works.");
    await world.press(panel, "✓ Newsletter", ANN);
    const changed = await untilSaid("✗ Newsletter");
    await waitFor("the features to be published", async () => live()?.features.length === 1);
    expect(live()).toMatchObject({ features: ["distributor"], home: "distributor" });
    await world.press(changed, "✓ Hub: what one chat says, all hear", ANN);
    await untilSaid("One feature must be left");
    await world.press(changed, "Pause", ANN);
    const paused = await untilSaid("It is paused");
    await waitFor("the bot to be off", async () => live()?.isOn === false);
    await world.press(paused, "Go on", ANN);
    await untilSaid("It works.");
    await waitFor("the bot to be on", async () => live()?.isOn === true);
  });

  test("are nobody else's: a press by another person changes nothing", async () => {
    await command("mybots");
    await world.press(await untilSaid("Your bot"), "@ann_bot", ANN);
    const panel = await untilSaid("It works.");
    await world.press(panel, "Pause", EVE);
    expect(await untilSaid("no such bot of yours")).toMatchObject({ method: "answerCallbackQuery" });
    expect(live()?.isOn).toBe(true);
    await command("mybots", EVE);
    await untilSaid("You have no bots here yet");
  });

  test("get a new token that nobody sees, and go on with it", async () => {
    const former = live()?.token ?? "";
    await command("mybots");
    await world.press(await untilSaid("Your bot"), "@ann_bot", ANN);
    await world.press(await untilSaid("It works."), "New token", ANN);
    await untilSaid("has a new token");
    await waitFor("the new token to be published", async () => live()?.token !== former);
    expect(await call("getMe", {}, live()?.token)).toMatchObject({ id: made });
    await expect(call("getMe", {}, former)).rejects.toThrow("Invalid input");
    await handOver("managed_bot");
    const secrets = [former, live()?.token ?? ""].map((token) => token.split(":")[1] ?? "?");
    const said = JSON.stringify([world.asked, world.facts]);
    for (const secret of secrets) expect(said).not.toContain(secret);
  });

  test("are for those alone whom their owner chooses", async () => {
    await command("mybots");
    await world.press(await untilSaid("Your bot"), "@ann_bot", ANN);
    await world.press(await untilSaid("It works."), "Who may use it", ANN);
    await world.press(await untilSaid("Who may use @ann_bot?"), "Choose people", ANN);
    const asked = await untilSaid("request_users");
    const keyboard = z
      .looseObject({
        keyboard: z.array(z.array(z.looseObject({ request_users: z.looseObject({ request_id: z.int() }) }))),
      })
      .parse(asked.params["reply_markup"]);
    const request_id = keyboard.keyboard[0]?.[0]?.request_users.request_id;
    await world.receive({
      bot: MANAGER,
      kind: "message",
      chat: { id: ANN, type: "private" },
      person: { id: ANN },
      content: { message_id: 6, users_shared: { request_id, users: [{ user_id: EVE }] } },
    });
    const access = await untilSaid("is_access_restricted");
    await world.end(access, {
      status: "ok",
      result: await call(access.method, access.params),
      messageIds: [],
    });
    await untilSaid("You and one more person may use it.");
    expect(await call("getManagedBotAccessSettings", { user_id: made })).toMatchObject({
      is_access_restricted: true,
      added_users: [{ id: EVE }],
    });
  });

  test("are removed after a question, and brought back", async () => {
    await command("mybots");
    await world.press(await untilSaid("Your bot"), "@ann_bot", ANN);
    await world.press(await untilSaid("It works."), "Remove", ANN);
    await world.press(await untilSaid("Remove @ann_bot from here?"), "Remove", ANN);
    const removed = await untilSaid("@ann_bot was removed");
    await waitFor("the bot to be gone", async () => live() === undefined);
    await world.press(removed, "Bring it back", ANN);
    await untilSaid("It works.");
    await waitFor("the bot to be back", async () => live() !== undefined);
    expect(live()?.isOn).toBe(true);
  });

  test("are at most twenty for one person", async () => {
    await world.sql(
      `insert into admin.bots (id, username, name, token, mode, features, home, owner, manager, check_due_at)
       select 3000000 + n, 'x', 'x', 'x', 'polling', '{distributor}', 'distributor', $1, $2, 'infinity'
       from generate_series(1, 19) n`,
      [ANN, MANAGER],
    );
    await command("newbot");
    expect(await untilSaid("You have 20 bots here already")).toMatchObject({ chat: ANN });
  });

  test("that Telegram tells of but we did not offer are left alone", async () => {
    await world.api("PATCH", `/api/bots/${MANAGER}`, { body: { allowsManaged: false } });
    await waitFor("the command to leave the lists", () => {
      const menus = world.asked.filter(({ bot, method }) => bot === MANAGER && method === "setMyCommands");
      return !JSON.stringify(menus.at(-1)?.params).includes("newbot");
    });
    const content = { user: { id: EVE }, bot: { id: 9_000_009 } };
    await world.receive({ bot: MANAGER, kind: "managed_bot", person: { id: EVE }, content });
    await command("newbot", EVE);
    await untilSaid("does not make others");
    const work = await world.sql("select bot from admin.managed_work where bot = $1", [content.bot.id]);
    expect(work).toEqual([]);
  });
});
