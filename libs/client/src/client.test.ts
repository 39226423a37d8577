import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterEach, expect, test } from "@jest/globals";
import { ApiError, createClient, dataOf, UnreachableError } from "./index.js";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A platform that gives these answers, one after the other. */
async function platform(answers: readonly ((response: ServerResponse) => void)[]) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const answer = answers[asked.push(request) - 1];
    if (answer === undefined) throw new Error("asked too often");
    answer(response);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  stops.push(() => (server.close(), server.closeAllConnections()));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { url: `http://127.0.0.1:${address.port}`, asked };
}

const json =
  (status: number, body: object, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    void response
      .writeHead(status, { "content-type": "application/json", ...headers })
      .end(JSON.stringify(body));

const clientOf = (url: string) => createClient({ url: `${url}/`, apiKey: "the-key", retries: 1 });

test("a call is typed by its path, and carries the key", async () => {
  const { url, asked } = await platform([json(200, { hubs: [], next: 7 })]);
  const { next } = await dataOf(clientOf(url).GET("/api/hubs", { params: { query: { bot: 5 } } }));
  expect(next).toBe(7);
  expect(asked[0]).toMatchObject({ url: "/api/hubs?bot=5", headers: { "x-api-key": "the-key" } });
});

test("what was refused is thrown with the problem and the id it is logged under", async () => {
  const errors = [{ field: "body.name", message: "is too long" }];
  const said = {
    type: "about:blank",
    title: "Bad Request",
    status: 400,
    detail: "body.name: is too long",
    errors,
  };
  const { url } = await platform([json(400, said, { "x-request-id": "abc" })]);
  const error: unknown = await clientOf(url)
    .GET("/api/hubs")
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    message: "body.name: is too long",
    status: 400,
    requestId: "abc",
    problem: { errors },
  });
});

test("an answer of a proxy, which knows nothing of problems, has at least its status", async () => {
  const { url } = await platform([(response) => void response.writeHead(502).end("<html>Bad</html>")]);
  await expect(clientOf(url).GET("/api/hubs")).rejects.toMatchObject({ status: 502, message: "Bad Gateway" });
});

test("what only reads is asked again when the answer says when; once more, and then no more", async () => {
  const later = json(429, { title: "Too Many Requests" }, { "retry-after": "0.02" });
  const first = await platform([later, json(200, { hubs: [] })]);
  expect(await dataOf(clientOf(first.url).GET("/api/hubs"))).toEqual({ hubs: [] });
  const second = await platform([later, later]);
  await expect(clientOf(second.url).GET("/api/hubs")).rejects.toMatchObject({ status: 429 });
  expect(second.asked).toHaveLength(2);
});

test("what changes something is never repeated", async () => {
  const { url, asked } = await platform([
    json(503, { title: "Service Unavailable" }, { "retry-after": "0.02" }),
  ]);
  await expect(clientOf(url).POST("/api/hubs", { body: { bot: 5, name: "x" } })).rejects.toMatchObject({
    status: 503,
  });
  expect(asked).toHaveLength(1);
});

test("where nobody answers, or not in time, the address is named", async () => {
  await expect(clientOf("http://127.0.0.1:9").GET("/api/hubs")).rejects.toMatchObject({
    name: "UnreachableError",
    message: "Nobody answers at http://127.0.0.1:9",
  });
  const { url } = await platform([() => undefined]);
  const impatient = createClient({ url, apiKey: "the-key", timeoutMs: 50 });
  await expect(impatient.GET("/api/hubs")).rejects.toThrow(UnreachableError);
});
