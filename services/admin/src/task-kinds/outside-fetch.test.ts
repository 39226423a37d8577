import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { LookupFunction } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { fetchOutside, type OutsideWay } from "./outside-fetch.js";

const Address = z.object({ port: z.int() });
const refused = "is an address inside this network";

describe("who is asked for a feed", () => {
  let server: Server;
  let port: number;
  let asked: IncomingMessage[] = [];
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request);
      answer(request, response);
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    port = Address.parse(server.address()).port;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    asked = [];
    answer = (_, response) => response.end("hello");
  });

  const NO_PROXY = { http: "", https: "", no: "" };
  const guarded: OutsideWay = { isPrivateAllowed: false, proxy: NO_PROXY };
  const open: OutsideWay = { ...guarded, isPrivateAllowed: true };
  const get = (url: string, way: OutsideWay, headers: Record<string, string> = {}) =>
    fetchOutside(url, { headers, signal: new AbortController().signal }, way);
  const local = (path = "/feed") => `http://127.0.0.1:${port}${path}`;
  /** Every name is of these addresses. */
  const resolvesTo =
    (...addresses: string[]): LookupFunction =>
    (_name, _options, done) =>
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
      );

  test.each([
    "127.0.0.1",
    "127.9.9.9",
    "2130706433",
    "0x7f.1",
    "0177.0.0.1",
    "0x7f000001",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "[::1]",
    "[::]",
    "[::127.0.0.1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:a00:1]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
    "[2001:0:1::1]",
    "[fe80::1]",
    "[fec0::1]",
    "[fc00::1]",
    "[fd12:3456::1]",
    "[ff02::1]",
    "localhost",
    "LOCALHOST.",
    "a.localhost",
    "redis",
    "printer.local",
    "metadata.google.internal",
  ])("%s is refused, with a proxy and without", async (host) => {
    const url = `http://${host}:${port}/feed`;
    await expect(get(url, guarded)).rejects.toThrow(refused);
    const proxy = { ...NO_PROXY, http: `http://127.0.0.1:${port}` };
    await expect(get(url, { isPrivateAllowed: false, proxy })).rejects.toThrow(refused);
    expect(asked).toEqual([]);
  });

  test("a name that is of an address inside is refused, also where only one of several is", async () => {
    const url = `http://feeds.example.com:${port}/`;
    for (const inside of [["127.0.0.1"], ["::1"], ["::ffff:127.0.0.1"], ["93.184.216.34", "10.0.0.1"], []])
      await expect(get(url, { ...guarded, lookup: resolvesTo(...inside) })).rejects.toThrow(refused);
    expect(asked).toEqual([]);
    expect(await get(url, { ...open, lookup: resolvesTo("127.0.0.1") })).toMatchObject({ body: "hello" });
  });

  test("a redirect leads neither inside nor out of the web", async () => {
    // As if the proxy were a server outside.
    const way: OutsideWay = {
      isPrivateAllowed: false,
      proxy: { ...NO_PROXY, http: `http://127.0.0.1:${port}` },
    };
    const redirected = (location: string) => {
      answer = (_, response) => response.writeHead(302, { location }).end();
      return get("http://feeds.example.com/", way);
    };
    await expect(redirected(local())).rejects.toThrow(refused);
    await expect(redirected("http://[::ffff:7f00:1]/")).rejects.toThrow(refused);
    await expect(redirected("http://2130706433/")).rejects.toThrow(refused);
    await expect(redirected("file:///etc/passwd")).rejects.toThrow("only http:// and https://");
    await expect(redirected("http://[")).rejects.toThrow("it redirects to nowhere");
    expect(asked).toHaveLength(5);
    await expect(redirected("/again")).rejects.toThrow("it redirects more than 5 times");
    expect(asked).toHaveLength(11);
  });

  test.each(["file:///etc/passwd", "ftp://example.com/", "data:text/xml,<rss/>", "gopher://example.com/"])(
    "%s is not read",
    async (url) => {
      await expect(get(url, open)).rejects.toThrow("only http:// and https://");
    },
  );

  test("a redirect is followed, and what is told is told from there", async () => {
    answer = (request, response) =>
      request.url === "/feed" ? response.writeHead(301, { location: "/new" }).end() : response.end("moved");
    expect(await get(local(), open)).toMatchObject({ status: 200, body: "moved", url: local("/new") });
  });

  test("10 MB are not read to their end, whether or not the length was told", async () => {
    for (const headers of [{ "content-length": "10000000" }, {}]) {
      answer = (_, response) => {
        response.writeHead(200, headers);
        response.end(Buffer.alloc(10_000_000, "x"));
      };
      await expect(get(local(), open)).rejects.toThrow("it is longer than 5 MB");
    }
  });

  test("who does not answer, or says one word now and then, is given up", async () => {
    answer = () => undefined;
    await expect(get(local(), { ...open, timeoutMs: 300 })).rejects.toThrow(
      "it does not answer within 0.3 s",
    );
    answer = (_, response) => {
      const timer = setInterval(() => response.write("x"), 20);
      response.on("close", () => clearInterval(timer));
    };
    await expect(get(local(), { ...open, timeoutMs: 300 })).rejects.toThrow(
      "it does not answer within 0.3 s",
    );
  });

  test("a proxy is asked for what is outside, but not for what NO_PROXY names", async () => {
    const proxy = { ...NO_PROXY, http: `http://127.0.0.1:${port}`, no: "direct.example.com" };
    const way: OutsideWay = { isPrivateAllowed: false, proxy, lookup: resolvesTo("10.0.0.1") };
    expect(await get("http://feeds.example.com/feed?a=b", way)).toMatchObject({ body: "hello" });
    expect(asked[0]?.url).toBe("http://feeds.example.com/feed?a=b");
    await expect(get("http://direct.example.com/", way)).rejects.toThrow(refused);
    expect(asked).toHaveLength(1);
  });

  test("names and passwords in an address are its own, and texts are read in their encoding", async () => {
    const latin = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>Caf\u00E9</a>', "latin1");
    answer = (_, response) => response.end(latin);
    const url = `http://me:a%20b@127.0.0.1:${port}/`;
    expect((await get(url, open, { "if-none-match": '"x"' })).body).toContain("Café");
    expect(asked[0]?.headers).toMatchObject({
      authorization: `Basic ${Buffer.from("me:a b").toString("base64")}`,
      "if-none-match": '"x"',
    });
    answer = (_, response) =>
      response.writeHead(200, { "content-type": "text/xml; charset=utf-8" }).end("Café");
    expect((await get(local(), open)).body).toBe("Café");
  });
});
