import { describe, expect, test } from "@jest/globals";
import { parseAckSubject } from "./ack-subject.js";
import { checkEcho, EchoMismatchError } from "./api.js";
import { parseServers } from "./servers.js";

describe("addresses of servers", () => {
  test("are understood as people write them", () => {
    expect(parseServers("nats://a:4222, b:4223")).toEqual({ servers: ["a:4222", "b:4223"] });
    expect(parseServers(["nats://[::1]:4222"])).toEqual({ servers: ["[::1]:4222"] });
    expect(parseServers("tls://a:4222")).toEqual({ servers: ["a:4222"], tls: {} });
  });

  test("give their credentials apart", () => {
    const servers = ["a:4222"];
    expect(parseServers("nats://me:p%40ss@a:4222")).toEqual({ servers, user: "me", pass: "p@ss" });
    expect(parseServers("nats://secret@a:4222")).toEqual({ servers, token: "secret" });
  });
});

describe("the subject that acknowledges", () => {
  test.each([
    ["$JS.ACK.UPDATES.admin-a-03.2.4711.17.1700000000000000000.5"],
    ["$JS.ACK._.hash.UPDATES.admin-a-03.2.4711.17.1700000000000000000.5.random"],
  ])("tells deliveries and sequence: %s", (subject) => {
    expect(parseAckSubject(subject)).toEqual({ deliveries: 2, sequence: 4711 });
  });

  test("is no other subject", () => {
    expect(parseAckSubject("_INBOX.abc.1.2.3.4")).toBeUndefined();
    expect(parseAckSubject("")).toBeUndefined();
  });
});

describe("what the server echoes", () => {
  test("may say more than was asked", () => {
    expect(() =>
      checkEcho("stream X", { max_age: 1, subjects: ["a"] }, { max_age: 1, subjects: ["a"], more: 1 }),
    ).not.toThrow();
  });

  test("is refused where a field was dropped or changed, by its name", () => {
    const check = (): void => checkEcho("consumer x", { max_deliver: -1, filter: "a" }, { max_deliver: 5 });
    expect(check).toThrow(EchoMismatchError);
    expect(check).toThrow("NATS keeps consumer x with another max_deliver, filter than asked");
  });
});
