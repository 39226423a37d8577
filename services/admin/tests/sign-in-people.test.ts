import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { buttonsOf, waitFor, type Asked } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { BOT, startAdminWorld, TOKEN, type AdminWorld } from "./admin-world.js";
import { openBrowser, type Browser } from "./browser.js";
import { addPerson } from "./people-reader.js";
import { initDataOf, loginDataOf } from "./telegram-signature.js";

const ADDRESS = "https://telebus.example.org";
const OTHER_TOKEN = "1000002:BBotherotherotherotherotherotherother";
const MANAGED_TOKEN = "1000003:CCmanagedmanagedmanagedmanagedmanaged";
const Waiting = z.object({ state: z.literal("waiting"), pending: z.string(), number: z.int() });

describeOnEachBackend("people sign in to the dashboard", (backend) => {
  let world: AdminWorld;
  let next = 7_000;
  beforeAll(async () => {
    world = await startAdminWorld(backend, { DASHBOARD_URL: `${ADDRESS}/` });
    await waitFor("the bot", async () => world.ports.live.bot(BOT) !== undefined);
  });
  afterAll(() => world.stop());

  /** Somebody new who holds this scope. */
  const personWith = async (scope: string, bot?: number): Promise<number> => {
    const id = ++next;
    await addPerson(world, { id, firstName: "Olga", bot: BOT });
    await give(id, scope, bot);
    return id;
  };
  const give = async (id: number, scope: string, bot?: number): Promise<void> => {
    await world.api("PUT", `/api/people/${id}/scopes/${scope}`, { body: bot === undefined ? {} : { bot } });
    await waitFor("the scope", async () => world.ports.live.scopesOf(id, bot).size > 0);
  };
  const answerTo = async (chat: number, before: number, method = "sendMessage"): Promise<Asked> => {
    const isIt = (one: Asked): boolean => one.chat === chat && one.method === method;
    await waitFor("an answer", async () => world.asked.slice(before).some(isIt));
    return world.asked.slice(before).find(isIt) ?? Promise.reject(new Error("gone"));
  };
  const command = async (person: number, chat = person, type: "private" | "group" = "private") => {
    const before = world.asked.length;
    await world.receive({
      bot: BOT,
      kind: "message",
      chat: { id: chat, type },
      person: { id: person },
      command: { name: "dashboard", args: "" },
      content: { message_id: 1, text: "/dashboard" },
    });
    return answerTo(chat, before);
  };
  const tokenIn = ({ params }: Asked): string => /#([\w-]{43})/.exec(JSON.stringify(params))?.[1] ?? "";
  const open = async (browser: Browser, person: number) => {
    const before = world.asked.length;
    const token = tokenIn(await command(person));
    const opened = await browser.ask("POST", "/auth/link", { body: { token } });
    expect(opened.status).toBe(202);
    const waiting = Waiting.parse(opened.body);
    await waitFor("the question", async () =>
      world.asked.slice(before).some(({ params }) => JSON.stringify(params).includes("Somebody opened")),
    );
    const question = world.asked.findLast(({ params }) => JSON.stringify(params).includes("Somebody opened"));
    return { token, ...waiting, question: question ?? Promise.reject(new Error("gone")) };
  };
  const ask = (browser: Browser, pending: string) =>
    browser.ask("POST", "/auth/pending", { body: { pending } });
  const withProof = (browser: Browser, initData: string) =>
    browser.ask("POST", "/auth/init-data", { body: { initData } });

  test("the link of a bot lets in whoever presses the number, with what their role gives", async () => {
    const person = await personWith("operator");
    const browser = openBrowser(world);
    const { pending, number, question } = await open(browser, person);
    const asked = await question;
    expect(String(asked.params["text"])).toContain("Firefox on Linux from 127.0.0.1");
    expect([...buttonsOf(asked).keys()]).toHaveLength(4);
    expect((await ask(browser, pending)).body).toEqual({ state: "waiting" });
    expect((await ask(openBrowser(world), `${pending.split(".")[0]}.wrong`)).status).toBe(410);
    await world.press(asked, String(number), person);
    await waitFor(
      "the press",
      async () => (await ask(browser, pending)).status === 200 && browser.cookie !== undefined,
    );
    const session = await browser.ask("GET", "/auth/session");
    expect(session.body).toMatchObject({
      who: { kind: "person", id: person, name: "Olga" },
      via: "telegram",
    });
    expect(JSON.stringify(session.body)).not.toMatch(/people:write|keys:/);
    expect((await browser.ask("GET", "/api/bots")).status).toBe(200);
    expect((await browser.ask("GET", "/api/keys")).status).toBe(403);
    expect((await browser.ask("PUT", "/auth/password", { body: { password: "x".repeat(20) } })).status).toBe(
      403,
    );
    expect((await browser.ask("POST", "/auth/links")).status).toBe(403);
    expect((await ask(openBrowser(world), pending)).status).toBe(410);
  });

  test.each(["That was not me", "another number"])("%s lets nobody in", async (label) => {
    const person = await personWith("moderator");
    const browser = openBrowser(world);
    const { token, pending, number, question } = await open(browser, person);
    const asked = await question;
    const wrong = [...buttonsOf(asked).keys()].find((one) => /^\d+$/.test(one) && one !== String(number));
    await world.press(asked, label === "another number" ? (wrong ?? "") : label, person);
    await waitFor("the press", async () => (await ask(browser, pending)).status === 410);
    await world.press(asked, String(number), person);
    expect((await ask(browser, pending)).status).toBe(410);
    expect((await browser.ask("POST", "/auth/link", { body: { token } })).status).toBe(410);
    expect((await browser.ask("GET", "/auth/session")).status).toBe(401);
  });

  test("the number that somebody else presses counts nothing", async () => {
    const person = await personWith("operator");
    const other = await personWith("admin");
    const browser = openBrowser(world);
    const { pending, number, question } = await open(browser, person);
    const before = world.asked.length;
    await world.press(await question, String(number), other);
    await answerTo(person, before, "editMessageText");
    expect((await ask(browser, pending)).body).toEqual({ state: "waiting" });
  });

  test("the command is for moderators and up, in the private chat; the message cannot be passed on", async () => {
    const stranger = ++next;
    await addPerson(world, { id: stranger, firstName: "Sam", bot: BOT });
    expect(JSON.stringify((await command(stranger)).params)).not.toContain(ADDRESS);
    const person = await personWith("moderator");
    expect(JSON.stringify((await command(person, -500, "group")).params)).not.toContain(ADDRESS);
    const { params } = await command(person);
    expect(params).toMatchObject({ protect_content: true });
    expect(JSON.stringify(params)).toContain(`${ADDRESS}/sign-in#`);
    expect(JSON.stringify(params)).toContain(`${ADDRESS}/mini-app`);
  });

  test("a role that is lowered while the page is open counts at once; without any one is signed out", async () => {
    const person = await personWith("operator");
    const browser = openBrowser(world);
    expect((await withProof(browser, initDataOf({ token: TOKEN, person }))).status).toBe(200);
    expect((await browser.ask("GET", "/api/bots")).status).toBe(200);
    await give(person, "moderator");
    await world.api("DELETE", `/api/people/${person}/scopes/operator`);
    await waitFor("it is lowered", async () => (await browser.ask("GET", "/api/bots")).status === 403);
    expect((await browser.ask("GET", "/api/people")).status).toBe(200);
    await world.api("DELETE", `/api/people/${person}/scopes/moderator`);
    await waitFor("it is gone", async () => (await browser.ask("GET", "/api/people")).status === 403);
    expect((await browser.ask("GET", "/auth/session")).status).toBe(401);
    await give(person, "operator");
    expect((await browser.ask("GET", "/auth/session")).status).toBe(401);
  });

  test("a banned person may nothing, whatever else they hold", async () => {
    const person = await personWith("operator");
    const browser = openBrowser(world);
    await withProof(browser, initDataOf({ token: TOKEN, person }));
    await world.api("POST", `/api/people/${person}/ban`, { body: {} });
    await waitFor("the ban", async () => (await browser.ask("GET", "/api/bots")).status === 403);
    expect((await withProof(browser, initDataOf({ token: TOKEN, person }))).status).toBe(403);
  });

  test("whoever is forgotten is signed out", async () => {
    const person = await personWith("operator");
    const browser = openBrowser(world);
    await withProof(browser, initDataOf({ token: TOKEN, person }));
    expect((await world.api("POST", `/api/people/${person}/erase`, { body: {} })).status).toBe(202);
    expect((await browser.ask("GET", "/auth/session")).status).toBe(401);
  });

  test("with a role for one bot, other bots are not there", async () => {
    const person = await personWith("operator", BOT);
    const browser = openBrowser(world);
    const { body } = await withProof(browser, initDataOf({ token: TOKEN, person }));
    expect(body).toMatchObject({ bots: [BOT] });
    await world.sql(
      `insert into admin.bots (id, username, name, token, mode, features, home)
       values (77, 'bot_77', 'Bot', 'sealed', 'polling', '{}', 'admin') on conflict do nothing`,
    );
    expect((await browser.ask("GET", `/api/bots/${BOT}`)).status).toBe(200);
    expect((await browser.ask("GET", "/api/bots/77")).status).toBe(404);
    expect(JSON.stringify((await browser.ask("GET", "/api/bots")).body)).not.toContain("bot_77");
  });

  test("somebody who is signed in gives roles by the rules of a chat: nobody makes themselves administrator", async () => {
    const person = await personWith("admin", BOT);
    const other = await personWith("llm");
    const browser = openBrowser(world);
    await withProof(browser, initDataOf({ token: TOKEN, person }));
    const put = (id: number, body: object) => browser.ask("PUT", `/api/people/${id}/scopes/admin`, { body });
    expect((await put(person, {})).status).toBe(403);
    expect((await put(person, { bot: BOT })).status).toBe(409);
    expect((await put(other, { bot: BOT })).status).toBe(200);
  });

  test("what Telegram has signed counts once, for five minutes, unchanged, and of a bot of ours", async () => {
    const person = await personWith("operator");
    const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);
    const status = async (initData: string): Promise<number> =>
      (await withProof(openBrowser(world), initData)).status;
    const good = initDataOf({ token: TOKEN, person });
    expect(await status(good)).toBe(200);
    expect(await status(good)).toBe(410);
    expect(await status(initDataOf({ token: TOKEN, person, at: minutesAgo(6) }))).toBe(410);
    expect(await status(initDataOf({ token: TOKEN, person, at: minutesAgo(-5) }))).toBe(403);
    const other = await personWith("admin");
    expect(await status(initDataOf({ token: TOKEN, person }).replace(String(person), String(other)))).toBe(
      403,
    );
    expect(
      await status(`${initDataOf({ token: TOKEN, person })}&user=${encodeURIComponent('{"id":1}')}`),
    ).toBe(403);
    expect(await status(initDataOf({ token: OTHER_TOKEN, person }))).toBe(403);
    expect(await status("nonsense")).toBe(403);
    const stranger = ++next;
    expect(await withProof(openBrowser(world), initDataOf({ token: TOKEN, person: stranger }))).toMatchObject(
      {
        status: 403,
        body: { detail: expect.stringContaining("no such role") },
      },
    );
  });

  test("the same goes for what the login widget gives", async () => {
    await world.ports.state.delete("sign-in-tries:127.0.0.1");
    const person = await personWith("operator");
    const status = async (body: object): Promise<number> =>
      (await openBrowser(world).ask("POST", "/auth/login-data", { body })).status;
    const good = loginDataOf({ token: TOKEN, person });
    expect(await status({ ...good, first_name: "Eve" })).toBe(403);
    expect(await status({ ...good, photo_url: "https://evil.example" })).toBe(403);
    expect(await status(loginDataOf({ token: OTHER_TOKEN, person }))).toBe(403);
    expect(await status(loginDataOf({ token: TOKEN, person, at: new Date(Date.now() - 400_000) }))).toBe(410);
    expect(await status(good)).toBe(200);
    expect(await status(good)).toBe(410);
  });

  test("bots that people have made, and those that operators have added, vouch for nobody", async () => {
    await world.ports.state.delete("sign-in-tries:127.0.0.1");
    const person = await personWith("admin");
    const operator = await personWith("operator");
    const browser = openBrowser(world);
    await withProof(browser, initDataOf({ token: TOKEN, person: operator }));
    await world.telegram.addBot({ token: OTHER_TOKEN, username: "second_bot", first_name: "Second" });
    await world.telegram.addBot({ token: MANAGED_TOKEN, username: "third_bot", first_name: "Third" });
    const added = await browser.ask("POST", "/api/bots", { body: { token: OTHER_TOKEN, features: [] } });
    expect(added.status).toBe(201);
    await world.api("POST", "/api/bots", { body: { token: MANAGED_TOKEN, features: [] } });
    await waitFor("the bots", async () => world.ports.live.bot(1_000_003) !== undefined);
    const status = async (token: string): Promise<number> =>
      (await withProof(openBrowser(world), initDataOf({ token, person }))).status;
    expect(await status(OTHER_TOKEN)).toBe(403);
    expect(await status(MANAGED_TOKEN)).toBe(200);
    await world.sql("update admin.bots set owner = 5 where id = 1000003");
    expect(await status(MANAGED_TOKEN)).toBe(403);
  });

  test("guessing ends after ten tries from one address, and says when to go on", async () => {
    await world.ports.state.delete("sign-in-tries:127.0.0.1");
    const browser = openBrowser(world);
    const guess = () => browser.ask("POST", "/auth/link", { body: { token: "x".repeat(43) } });
    const answers = await Promise.all(Array.from({ length: 14 }, guess));
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(10);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.headers.get("retry-after")).toBe("60");
  });
});
