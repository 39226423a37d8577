import { afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { buildPage } from "./page/built-page.js";
import { setStage, type Stage } from "./stage.js";

const Ids = z.object({
  messages: z.array(z.object({ message_id: z.number(), text: z.string().optional() })),
});

describe("what the page reads", () => {
  let stage: Stage;

  beforeAll(() => buildPage(), 60_000);
  beforeEach(async () => {
    stage = await setStage();
  });
  afterEach(() => stage.close());

  const read = (path: string): Promise<unknown> =>
    fetch(`${stage.simulator.url}/sim/${path}`).then((response) => response.json());

  it("is a chat in pieces, from its end to its beginning", async () => {
    for (const text of ["one", "two", "three"]) await stage.control.say("Ada", text, stage.lisbon);
    const { messages: newest } = Ids.parse(await read("messages?chat=Lisbon&limit=2"));
    expect(newest.map(({ text }) => text)).toEqual(["two", "three"]);
    const before = newest[0]?.message_id ?? 0;
    const { messages: earlier } = Ids.parse(await read(`messages?chat=Lisbon&limit=1&before=${before}`));
    expect(earlier.map(({ text }) => text)).toEqual(["one"]);
  });

  it("is what bots were told about a message", async () => {
    const { message_id } = await stage.control.say("Ada", "Hello", stage.lisbon);
    expect(await read(`updates?chat=${stage.lisbon}&message_id=${message_id}`)).toMatchObject({
      updates: [{ bot: stage.bot.id, kind: "message", update: { message: { message_id, text: "Hello" } } }],
    });
  });

  it("is what commands a bot has announced, and for whom", async () => {
    const commands = [{ command: "help", description: "Helps" }];
    await stage.bot.call("setMyCommands", { commands, scope: { type: "all_group_chats" } });
    expect(await read("bots")).toMatchObject({
      bots: [{ commands: [{ scope: "all_group_chats", commands }] }],
    });
  });

  it("is a page that runs nothing but its own scripts and styles", async () => {
    const response = await fetch(stage.simulator.url);
    const policy = response.headers.get("content-security-policy") ?? "";
    const [, nonce = ""] = /name="style-nonce" content="([^"]+)"/.exec(await response.text()) ?? [];
    expect(policy).toContain("default-src 'none'; script-src 'self'; ");
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'; `);
    expect(nonce).not.toBe("__STYLE_NONCE__");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it("is nothing outside of the built page", async () => {
    for (const path of [
      "assets/..%2f..%2findex.html",
      "..%2fpackage.json",
      "vite.config.ts",
      "assets/none.js",
    ])
      expect((await fetch(`${stage.simulator.url}/${path}`)).status).toBe(404);
  });
});
