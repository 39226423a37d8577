import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { liveKey } from "@telebus/service";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { buttonsOf, type Asked } from "@telebus/testing";
import { z } from "zod";
import { ADMINISTRATOR, BOT, startAdminWorld, type AdminWorld } from "./admin-world.js";

const ADA = 42;

describeOnEachBackend("the commands of a bot", (backend) => {
  let world: AdminWorld;
  beforeAll(async () => {
    world = await startAdminWorld(backend);
    await waitFor("the bot is published", () => world.ports.live.bot(BOT) !== undefined);
    // As Telegram tells it, in its own time.
    await world.sql("update admin.bots set name = 'First', username = 'first_bot' where id = $1", [BOT]);
    await world.api("PUT", `/api/commands/${BOT}/built-in/list`, { body: { isOn: true } });
    await waitFor("its name is published", () => world.ports.live.bot(BOT)?.username === "first_bot");
  });
  afterAll(() => world.stop());

  /** Somebody gives a command in the private chat with the bot, or in a group. */
  const give = (text: string, { chat = ADA, type = "private", language = "en" } = {}) => {
    const [name = "", ...args] = text.slice(1).split(" ");
    const from = { id: ADA, first_name: "Ada <b>", last_name: "L_ove*lace", language_code: language };
    return world.receive({
      bot: BOT,
      kind: "message",
      chat: { id: chat, type: type === "private" ? "private" : "supergroup" },
      person: { id: ADA, language },
      command: { name: name.replace(/@.*/, ""), args: args.join(" ") },
      content: { message_id: 5, from, chat: { id: chat, type, title: "Tea & cake" }, text },
    });
  };
  const answerTo = async (id: string): Promise<Asked> =>
    world.untilAsked(`an answer to ${id}`, ({ journeyId }) => journeyId === id);
  const put = (name: string, body: object) =>
    world.api("PUT", `/api/commands/${BOT}/custom/${name}`, { body: { description: "A test", ...body } });

  test("a new bot has examples, which say who they speak with", async () => {
    const { params } = await answerTo(await give("/info"));
    expect(params["text"]).toContain("Hello Ada <b>!");
    expect(params["entities"]).toMatchObject([{ type: "bold", offset: 0, length: "First".length }]);
    const german = await answerTo(await give("/info", { language: "de" }));
    expect(german.params["text"]).toContain("Hallo Ada <b>!");
  });

  test("an operator adds a command with text, buttons and variables, and everybody knows of it", async () => {
    const content = {
      text: "Hi **{full_name}** of {chat_title}, you said: _{args}_",
      buttons: [
        [
          { text: "More", url: "https://example.org/?q={args}" },
          { text: "Info", command: "info" },
        ],
      ],
    };
    expect(await put("greet", { content })).toMatchObject({ status: 201 });
    await waitFor("published", () => world.ports.live.bot(BOT)?.customCommands.includes("greet") === true);
    const { params } = await answerTo(await give("/greet a*b & c"));
    expect(params["text"]).toBe("Hi Ada <b> L_ove*lace of Tea & cake, you said: a*b & c");
    expect(params["entities"]).toMatchObject([
      { type: "bold", offset: 3, length: "Ada <b> L_ove*lace".length },
      { type: "italic", length: "a*b & c".length },
    ]);
    expect(JSON.stringify(params["reply_markup"])).toContain("https://example.org/?q=a*b%20%26%20c");
  });

  test("a button of a command leads to another one", async () => {
    await put("menu", { content: { text: "Choose", buttons: [[{ text: "About", command: "info" }]] } });
    const panel = await answerTo(await give("/menu"));
    await world.press(panel, "About", ADA);
    const { method } = await world.untilAsked(
      "the other command",
      ({ params, id }) =>
        id !== panel.id && String(params["text"]).startsWith("First") && id.includes("run-command"),
    );
    expect(method).toBe("sendMessage");
  });

  test("a medium is sent with its words below it, and a file of one bot is refused for another", async () => {
    const fileId = "AgACAgIAAxkBAAIBQ2Zfile";
    const content = { text: "Look, {first_name}", medium: { type: "photo", fileId } };
    expect(await put("picture", { content })).toMatchObject({ status: 201 });
    const { method, params } = await answerTo(await give("/picture"));
    expect({ method, params }).toMatchObject({
      method: "sendPhoto",
      params: { photo: fileId, caption: "Look, Ada <b>" },
    });
    await world.sql(
      `insert into admin.bots (id, username, name, token, mode, features, home)
       values (777, 'other_bot', 'Other', 'sealed', 'polling', '{distributor}', 'distributor')`,
    );
    const other = await world.api("PUT", "/api/commands/777/custom/picture", {
      body: { description: "A test", content },
    });
    expect(other).toMatchObject({ status: 422, body: { detail: expect.stringContaining("another bot") } });
    const file = await world.api("GET", `/api/commands/${BOT}/file`);
    expect(await world.api("PUT", "/api/commands/777/file", { body: file.body })).toMatchObject({
      status: 422,
    });
  });

  test("what cannot be said is refused with the field and the reason", async () => {
    const refusals: [object, string][] = [
      [{ text: "Hello {nobody}" }, "there is no variable {nobody}"],
      [{ text: "x".repeat(4_097) }, "4097 characters, 4096 are allowed"],
      [{ text: "" }, "neither text nor a medium"],
      [
        { text: "y".repeat(1_025), medium: { type: "photo", url: "https://example.org/a.jpg" } },
        "1024 are allowed",
      ],
    ];
    for (const [content, reason] of refusals)
      expect(await put("broken", { content })).toMatchObject({
        status: 422,
        body: { detail: expect.stringContaining(reason) },
      });
    const button = { text: "x", buttons: [[{ text: "go", url: "javascript:alert(1)" }]] };
    expect(await put("broken", { content: button })).toMatchObject({ status: 400 });
    expect(await put("list", { content: { text: "mine" } })).toMatchObject({ status: 409 });
    expect(await put("start", { content: { text: "mine" } })).toMatchObject({ status: 409 });
    expect(await put("Not a name", { content: { text: "mine" } })).toMatchObject({ status: 400 });
  });

  test("a command may be for some people and some chats alone", async () => {
    await put("crew", { content: { text: "Secret" }, scope: "operator" });
    expect((await answerTo(await give("/crew"))).params["text"]).toContain("not open to you");
    await put("quiz", { content: { text: "Quiz" }, chatTypes: ["supergroup"] });
    expect((await answerTo(await give("/quiz"))).params["text"]).toContain("not meant for this kind of chat");
    const group = await answerTo(await give("/quiz", { chat: -100_5, type: "supergroup" }));
    expect(group.params).toMatchObject({ text: "Quiz", reply_parameters: { message_id: 5 } });
  });

  test("an unknown command is answered with the nearest one, and its button tells what that does", async () => {
    const panel = await answerTo(await give("/gret"));
    expect(panel.params["text"]).toBe("I do not know /gret. Did you mean /greet?");
    expect([...buttonsOf(panel).keys()]).toEqual(["/greet"]);
    expect((await answerTo(await give("/xyzzyx"))).params["text"]).toBe(
      "I do not know /xyzzyx. What there is: /help",
    );
  });

  test("in a group an unknown command is answered only where it names the bot", async () => {
    const silent = await give("/gret", { chat: -100_7, type: "supergroup" });
    const named = await give("/gret@First_Bot", { chat: -100_7, type: "supergroup" });
    await answerTo(named);
    expect(world.asked.filter(({ journeyId }) => journeyId === silent)).toEqual([]);
  });

  test("built-in commands are switched off and on, but those that everybody needs", async () => {
    const off = { body: { isOn: false } };
    expect(await world.api("PUT", `/api/commands/${BOT}/built-in/list`, off)).toMatchObject({ status: 204 });
    await waitFor("published", () => world.ports.live.bot(BOT)?.disabledCommands.includes("list") === true);
    expect((await answerTo(await give("/list"))).params["text"]).toContain("is switched off here");
    expect(await world.api("PUT", `/api/commands/${BOT}/built-in/help`, off)).toMatchObject({ status: 409 });
    expect(await world.api("PUT", `/api/commands/${BOT}/built-in/nonsense`, off)).toMatchObject({
      status: 404,
    });
    await world.api("PUT", `/api/commands/${BOT}/built-in/list`, { body: { isOn: true } });
    await waitFor("published", () => world.ports.live.bot(BOT)?.disabledCommands.includes("list") === false);
  });

  test("a command has other names, which form no loops and hide nothing unsaid", async () => {
    const alias = (name: string, command: string, replaces = false) =>
      world.api("PUT", `/api/commands/${BOT}/aliases/${name}`, { body: { command, replaces } });
    expect(await alias("hi", "greet")).toMatchObject({ status: 204 });
    await waitFor("published", () => world.ports.live.bot(BOT)?.aliases["hi"] === "greet");
    expect(await alias("hello", "hi")).toMatchObject({ status: 409 });
    expect(await alias("greet", "info")).toMatchObject({ status: 409 });
    expect(await alias("hi", "hi")).toMatchObject({ status: 409 });
    expect(await alias("yo", "nothing")).toMatchObject({ status: 409 });
    expect(await alias("list", "greet")).toMatchObject({ status: 409 });
    expect(await alias("list", "greet", true)).toMatchObject({ status: 204 });
    const { body } = await world.api("GET", `/api/commands/${BOT}`);
    expect(body).toMatchObject({
      aliases: { hi: "greet", list: "greet" },
      conflicts: [expect.stringContaining("/list: stands for /greet")],
    });
    expect(await world.api("DELETE", `/api/commands/${BOT}/aliases/list`)).toMatchObject({ status: 204 });
    expect(await world.api("DELETE", `/api/commands/${BOT}/aliases/list`)).toMatchObject({ status: 404 });
  });

  test("a preview shows the calls, a test says it to one person", async () => {
    const command = {
      description: "Trial",
      content: { text: "<b>{first_name}</b> {args}", parseMode: "html" },
    };
    const preview = await world.api("POST", "/api/commands/preview", {
      body: { bot: BOT, command, args: "now" },
    });
    expect(preview).toMatchObject({
      status: 200,
      body: { calls: [{ method: "sendMessage", params: { text: "Ada now" } }] },
    });
    const test = await world.api("POST", "/api/commands/test", {
      body: { bot: BOT, command: "greet", person: ADMINISTRATOR },
    });
    expect(test).toMatchObject({ status: 202 });
    await world.untilAsked(
      "the test",
      ({ chat, id }) => chat === ADMINISTRATOR && id.includes("command-test"),
    );
  });

  test("a preview is of somebody the bot knows, and tells what the variables become", async () => {
    await world.receive({
      bot: BOT,
      kind: "message",
      chat: { id: 4_711, type: "private" },
      person: { id: 4_711, language: "en" },
      content: {
        message_id: 6,
        from: { id: 4_711, first_name: "Grace *", last_name: "Hopper" },
        chat: { id: 4_711, type: "private", first_name: "Grace *" },
        text: "Good morning",
      },
    });
    const command = { description: "Trial", content: { text: "**{first_name}**" } };
    const preview = await waitFor("the bot knows her", async () => {
      const { body } = await world.api("POST", "/api/commands/preview", {
        body: { bot: BOT, command, person: 4_711 },
      });
      return JSON.stringify(body).includes("Grace") ? body : undefined;
    });
    expect(preview).toMatchObject({
      calls: [{ params: { text: "Grace *", entities: [{ type: "bold", offset: 0, length: 7 }] } }],
      values: { full_name: "Grace * Hopper", user_id: "4711", bot_username: "first_bot" },
    });
    const stranger = { bot: BOT, command, person: 99_999 };
    expect(await world.api("POST", "/api/commands/preview", { body: stranger })).toMatchObject({
      body: { values: { first_name: "Ada", user_id: "99999" } },
    });
  });

  test("who has read a command writes over nobody else's change of it", async () => {
    const path = `/api/commands/${BOT}/custom/shared`;
    const change = (text: string, headers: Record<string, string>) =>
      world.api("PUT", path, { body: { description: "Shared", content: { text } }, headers });
    const isNew = { "if-none-match": "*" };
    const { body } = await change("one", isNew);
    expect(await change("mine", isNew)).toMatchObject({
      status: 412,
      body: { detail: expect.stringContaining("added") },
    });
    const { revision } = z.object({ revision: z.string() }).parse(body);
    expect(await change("two", { "if-match": `"${revision}"` })).toMatchObject({ status: 200 });
    expect(await change("three", { "if-match": `"${revision}"` })).toMatchObject({ status: 412 });
    expect((await world.api("GET", path)).body).toMatchObject({ content: { text: "two" } });
    const removed = await world.api("DELETE", path);
    expect(removed).toMatchObject({ status: 200, body: { name: "shared" } });
    expect(await change("four", { "if-match": `"${revision}"` })).toMatchObject({
      status: 412,
      body: { detail: expect.stringContaining("removed") },
    });
  });

  test("what Telegram shows behind the menu button can be read, list by list", async () => {
    const menus = await waitFor("the lists are asked for", async () => {
      const { body } = await world.api("GET", `/api/commands/${BOT}/menus`);
      return JSON.stringify(body).includes('"greet"') ? body : undefined;
    });
    expect(menus).toMatchObject({
      menus: expect.arrayContaining([
        expect.objectContaining({
          scope: "all_private_chats",
          language: "",
          commands: expect.arrayContaining([{ command: "greet", description: "A test" }]),
        }),
      ]),
    });
    expect(JSON.stringify(menus)).not.toContain("chat:");
  });

  test("an example that was removed does not come back, and what was removed can be put again", async () => {
    const removed = await world.api("DELETE", `/api/commands/${BOT}/custom/games`);
    expect(removed).toMatchObject({ status: 200, body: { name: "games" } });
    await world.api("PUT", `/api/commands/${BOT}/built-in/list`, { body: { isOn: true } });
    await waitFor("gone", () => world.ports.live.bot(BOT)?.customCommands.includes("games") === false);
    expect(await world.api("DELETE", `/api/commands/${BOT}/custom/games`)).toMatchObject({ status: 404 });
  });

  test("a file carries all of a bot's commands, and is taken whole or not at all", async () => {
    const { body } = await world.api("GET", `/api/commands/${BOT}/file`);
    const broken = { custom: [], aliases: { oops: "nothing" } };
    expect(await world.api("PUT", `/api/commands/${BOT}/file`, { body: broken })).toMatchObject({
      status: 409,
    });
    expect((await world.api("GET", `/api/commands/${BOT}/file`)).body).toEqual(body);
    expect(await world.api("PUT", `/api/commands/${BOT}/file`, { body })).toMatchObject({ status: 204 });
    expect((await world.api("GET", `/api/commands/${BOT}/file`)).body).toEqual(body);
  });

  test("a key of one bot sees and changes nothing of another, which is for it as if it were not there", async () => {
    const secret = "s".repeat(40);
    const hashes = [createHash("sha256").update(secret).digest("hex")];
    const entry = { id: "otherbot1", hashes, scopes: ["commands:write", "people:write"], bots: [777] };
    await world.ports.bus.live.put(liveKey.key(entry.id), JSON.stringify(entry));
    await waitFor("the key is known", () => world.ports.live.key(entry.id) !== undefined);
    const key = `tb_${entry.id}_${secret}`;
    const strangers = await world.api("GET", "/api/commands/123456", { key });
    const content = { text: "mine now" };
    const tries: [string, string, object?][] = [
      ["GET", `/api/commands/${BOT}`],
      ["GET", `/api/commands/${BOT}/file`],
      ["PUT", `/api/commands/${BOT}/file`, { custom: [] }],
      ["PUT", `/api/commands/${BOT}/custom/greet`, { description: "x", content }],
      ["DELETE", `/api/commands/${BOT}/custom/greet`],
      ["PUT", `/api/commands/${BOT}/aliases/x`, { command: "greet" }],
      ["PUT", `/api/commands/${BOT}/built-in/list`, { isOn: false }],
      ["POST", "/api/commands/preview", { bot: BOT, command: "greet" }],
      ["POST", "/api/commands/test", { bot: BOT, command: "greet", person: 1 }],
    ];
    for (const [method, path, body] of tries) {
      const { status, body: answer } = await world.api(method, path, { key, body });
      expect({ path, status, answer }).toEqual({ path, status: 404, answer: strangers.body });
    }
    const inbox = await world.api("GET", `/api/feedback?bot=${BOT}`, { key });
    expect(inbox).toMatchObject({ status: 200, body: { feedback: [] } });
    expect(await world.api("GET", "/api/commands/777", { key })).toMatchObject({ status: 200 });
  });

  test("bots that are not there and keys that are wrong get no further", async () => {
    expect(await world.api("GET", "/api/commands/123456")).toMatchObject({ status: 404 });
    expect(await world.api("GET", `/api/commands/${BOT}`, { key: "wrong" })).toMatchObject({ status: 401 });
    const audit = await world.sql("select action from admin.audit where subject = 'command:greet'");
    expect(audit).toContainEqual({ action: "command.added" });
  });
});
