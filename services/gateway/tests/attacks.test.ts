import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { connect } from "node:net";
import { openLiveWorld, type LiveWorld } from "./live-world.js";

const BOT = 3_000_001;
const OTHER = 3_000_002;
const UNKNOWN = 3_000_009;
const SECRET = "right-secret";
const OF_ENVIRONMENT = "environment-secret";
const HEADER = "x-telegram-bot-api-secret-token";

let updateId = 0;
const update = () => ({
  update_id: ++updateId,
  message: { chat: { id: 5, type: "private" }, text: "hello" },
});

describeOnEachBackend("somebody who is not Telegram", (backend) => {
  let world: LiveWorld;
  beforeAll(async () => {
    world = await openLiveWorld(backend, {
      BOT_MODE: "webhook",
      WEBHOOK_HOST: "http://127.0.0.1:9",
      WEBHOOK_SECRET: OF_ENVIRONMENT,
    });
    await world.publish({ id: BOT, webhookSecrets: [SECRET] });
    await world.publish({ id: OTHER, webhookSecrets: ["other-secret"], isOn: false });
    await world.untilAnswered(200, () => world.bring(BOT, SECRET, update()));
    await world.untilAnswered(503, () => world.bring(OTHER, "other-secret", update()));
  }, 60_000);
  afterAll(() => world.stop());

  /** Bytes as they are, past every client's politeness. @returns the status of the first answer */
  const raw = (lines: readonly string[], body = ""): Promise<number> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(world.gateway.url);
      const socket = connect(Number(port), hostname);
      socket.on("error", reject);
      socket.once("data", (data) => {
        resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(data.toString())?.[1]));
        socket.destroy();
      });
      socket.write(
        [...lines, `content-length: ${Buffer.byteLength(body)}`, "host: x", "", body].join("\r\n"),
      );
    });
  const post = (path: string): string => `POST /telegram/webhook/${path} HTTP/1.1`;

  test("does not learn which bots there are: every answer is the same, known or unknown, on or off", async () => {
    const seen = await Promise.all(
      [BOT, OTHER, UNKNOWN, 0, "constructor", "__proto__"].map(async (bot) => {
        const answer = await world.bring(bot, "guess", update());
        const headers = [...answer.headers].filter(([name]) => name !== "date");
        return { status: answer.status, headers, body: await answer.text() };
      }),
    );
    expect(new Set(seen.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(seen[0]?.status).toBe(401);
  });

  test("is not let in by the secret of the environment's bots, which alone tells that there is no such bot", async () => {
    expect((await world.bring(BOT, OF_ENVIRONMENT, update())).status).toBe(401);
    expect((await world.bring(UNKNOWN, OF_ENVIRONMENT, update())).status).toBe(404);
  });

  test("is not let in by headers that are there twice, empty, or carry more than one line", async () => {
    const body = JSON.stringify(update());
    const good = `${HEADER}: ${SECRET}`;
    expect(await raw([post(`${BOT}`), good], body)).toBe(200);
    expect(await raw([post(`${BOT}`), good, `${HEADER}: x`], body)).toBe(401);
    expect(await raw([post(`${BOT}`), `${HEADER}:`], body)).toBe(401);
    expect(await raw([post(`${BOT}`), `${HEADER}: ${SECRET}\0`], body)).toBe(400);
    expect(await raw([post(`${BOT}`), `${HEADER}: x\n${HEADER}: ${SECRET}`], body)).not.toBe(200);
    expect(await raw([post(`${BOT}`), `X-Other: y\r\n ${HEADER}: ${SECRET}`], body)).not.toBe(200);
  });

  test.each([
    `${BOT}/`,
    `${BOT}?x=1`,
    `${BOT}#x`,
    `0${BOT}`,
    `+${BOT}`,
    `${BOT}.0`,
    "3000001e0",
    "0x2dc6c1",
    "%33000001",
    `../webhook/${BOT}`,
    `./${BOT}`,
    `/${BOT}`,
    `${BOT}%00`,
    `${BOT};a`,
  ])("finds no bot at another spelling of its path: %s", async (path) => {
    expect(await raw([post(path), `${HEADER}: ${SECRET}`], JSON.stringify(update()))).toBe(401);
  });

  test("cannot send more than 512 KiB, said or unsaid, and the gateway goes on", async () => {
    const large = { ...update(), text: "x".repeat(600 * 1024) };
    expect((await world.bring(BOT, SECRET, large)).status).toBe(413);
    expect((await world.bring(BOT, "guess", large)).status).toBe(401);
    const chunk = `${(64 * 1024).toString(16)}\r\n${"x".repeat(64 * 1024)}\r\n`;
    const chunked = [
      post(`${BOT}`),
      `${HEADER}: ${SECRET}`,
      "host: x",
      "transfer-encoding: chunked",
      "",
      "",
    ].join("\r\n");
    const answer = new Promise<string>((resolve, reject) => {
      const { hostname, port } = new URL(world.gateway.url);
      const socket = connect(Number(port), hostname).on("error", reject);
      socket.once("data", (data) => {
        resolve(data.toString().slice(0, 12));
        socket.destroy();
      });
      socket.write(chunked + chunk.repeat(10));
    });
    expect(await answer).toBe("HTTP/1.1 413");
    expect((await world.bring(BOT, SECRET, update())).status).toBe(200);
  });

  test("has stored nothing: all that is there came with the right secret", () => {
    expect(world.stored(OTHER)).toEqual([]);
    expect(world.stored(UNKNOWN)).toEqual([]);
  });
});
