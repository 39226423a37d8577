import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createHash } from "node:crypto";
import { liveKey } from "@telebus/service";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { startDistributorWorld, type DistributorWorld } from "./distributor-world.js";

const BOT = 1_000_001;
const OTHER_BOT = 2_000_002;
const OPERATOR = 7_001;
const MODERATOR = 7_002;
const ELSEWHERE = 7_003;
const SECRET = "s".repeat(43);
const MASTER = "0123456789abcdef0123456789abcdef";

describeOnEachBackend("the hub and the platform's roles and keys", (backend) => {
  let world: DistributorWorld;
  beforeAll(async () => {
    world = await startDistributorWorld(backend);
    const { bus, live } = world.ports;
    const give = (id: number, ...grants: object[]) =>
      bus.live.put(liveKey.person(id), JSON.stringify({ id, grants }));
    await give(OPERATOR, { scope: "operator" });
    await give(MODERATOR, { scope: "moderator", bot: BOT });
    await give(ELSEWHERE, { scope: "operator", bot: OTHER_BOT });
    const id = "boundtoonebot";
    const hashes = [createHash("sha256").update(SECRET).digest("hex")];
    await bus.live.put(liveKey.key(id), JSON.stringify({ id, hashes, scopes: ["hubs:write"], bots: [BOT] }));
    await waitFor("roles and keys are known", async () => live.key(id) !== undefined);
    await world.connect([OPERATOR, MODERATOR, ELSEWHERE]);
  });
  afterAll(() => world.stop());

  let messages = 100;
  const answerTo = async (person: number, command: string, args = ""): Promise<string> => {
    const isAnswer = (one: { chat?: number | undefined; lane: string }): boolean =>
      one.chat === person && one.lane === "interactive";
    const before = world.asked.filter(isAnswer).length;
    await world.say(person, { message_id: ++messages, text: `/${command} ${args}`, command, args });
    await world.askedUntil("an answer", (asked) => asked.filter(isAnswer).length > before);
    return String(world.asked.findLast(isAnswer)?.params["text"]);
  };
  const REFUSED = /^(Only the operators|This is for moderators)/;

  test("an operator of the platform runs the hub", async () => {
    expect(await answerTo(OPERATOR, "status")).not.toMatch(REFUSED);
    expect(await answerTo(OPERATOR, "mute", "7777 2h")).not.toMatch(REFUSED);
    expect(await answerTo(OPERATOR, "hubs")).not.toMatch(REFUSED);
  });

  test("a moderator decides about authors, and about nothing else", async () => {
    expect(await answerTo(MODERATOR, "mute", "7777 2h")).not.toMatch(REFUSED);
    expect(await answerTo(MODERATOR, "whois", "7777")).not.toMatch(REFUSED);
    expect(await answerTo(MODERATOR, "pause")).toMatch(REFUSED);
    expect(await answerTo(MODERATOR, "mute", `${OPERATOR} 2h`)).not.toMatch(/muted/i);
  });

  test("an operator of another bot is nobody here", async () => {
    expect(await answerTo(ELSEWHERE, "status")).toMatch(REFUSED);
    expect(await answerTo(ELSEWHERE, "mute", "7777 2h")).toMatch(REFUSED);
  });

  test("a key of one bot reaches that bot's hubs alone", async () => {
    const ask = async (method: string, path: string, body?: object, key = `tb_boundtoonebot_${SECRET}`) => {
      const answer = await fetch(`${world.url}${path}`, {
        method,
        headers: { "x-api-key": key, ...(body && { "content-type": "application/json" }) },
        ...(body && { body: JSON.stringify(body) }),
      });
      return { status: answer.status, body: await answer.json() };
    };
    const made = await ask("POST", "/api/hubs", { bot: OTHER_BOT, name: "theirs" }, MASTER);
    const theirs = z.object({ id: z.int() }).parse(made.body).id;
    const list = z
      .object({ hubs: z.array(z.object({ bot: z.int() })) })
      .parse((await ask("GET", "/api/hubs")).body);
    expect(new Set(list.hubs.map(({ bot }) => bot))).toEqual(new Set([BOT]));
    const [foreign, unknown] = [
      await ask("GET", `/api/hubs/${theirs}`),
      await ask("GET", "/api/hubs/999999"),
    ];
    expect([foreign.status, foreign.body]).toEqual([404, unknown.body]);
    expect((await ask("PATCH", `/api/hubs/${theirs}`, { name: "mine" })).status).toBe(404);
    expect((await ask("POST", "/api/hubs", { bot: OTHER_BOT, name: "more" })).status).toBe(422);
    expect((await ask("GET", `/api/routes?hub=${theirs}`)).status).toBe(404);
    expect((await ask("PUT", `/api/routes/${theirs}/5/0`, {})).status).toBe(404);
    expect((await ask("GET", `/api/hubs/chats?bot=${OTHER_BOT}`)).status).toBe(422);
    expect((await ask("POST", "/api/hubs", { bot: BOT, name: "own" })).status).toBe(201);
  });
});
