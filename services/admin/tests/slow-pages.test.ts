import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { connect } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { callerOfKey, createMetrics, type Caller } from "@telebus/service";
import { TestClock } from "@telebus/testing";
import { createPageStreams } from "../src/page-streams.js";

const caller: Caller = callerOfKey({ id: "slow", hashes: [], scopes: ["chats:read"] });
const EVENT = Buffer.from("event: still\ndata: {}\n\n");
/** Far more than sockets hold on their way: it is never all read. */
const HUGE = Buffer.alloc(32 * 1024 * 1024, "e");

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

/** A page whose browser reads nothing, on a connection as it is. */
async function startSlowPage(callAgain = async () => caller) {
  const clock = new TestClock();
  const streams = createPageStreams({ clock, metrics: createMetrics() });
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => undefined).pause();
  socket.write("GET /events HTTP/1.1\r\nHost: x\r\n\r\n");
  const response = await new Promise<ServerResponse>((resolve) =>
    server.once("request", (_request, answer) => resolve(answer)),
  );
  stops.push(
    () => socket.destroy(),
    () => server.close(),
  );
  const page = streams.add({ caller, response, callAgain });
  return { clock, streams, response, page };
}

describe("a page that reads nothing", () => {
  test("is passed over as soon as its buffer is full, and hung up on after half a minute", async () => {
    const { clock, streams, response, page } = await startSlowPage();
    expect(page.send(HUGE)).toBe(true);
    const held = response.writableLength;
    expect(Array.from({ length: 1_000 }, () => page.send(EVENT)).includes(true)).toBe(false);
    await clock.advance(30_000);
    expect([page.send(EVENT), response.destroyed, response.writableLength]).toEqual([false, false, held]);
    await clock.advance(1);
    const closed = once(response, "close");
    expect(page.send(EVENT)).toBe(false);
    await closed;
    expect([response.destroyed, streams.open.size]).toEqual([true, 0]);
  });

  test("is also hung up on when its session has ended, although it never reads that", async () => {
    const { clock, streams, response, page } = await startSlowPage(() =>
      Promise.reject(new Error("signed out")),
    );
    page.send(HUGE);
    expect(await page.recheck()).toBe("ended");
    page.end();
    page.send(EVENT);
    const closed = once(response, "close");
    await clock.advance(30_001);
    page.send(EVENT);
    await closed;
    expect(streams.open.size).toBe(0);
  });
});
