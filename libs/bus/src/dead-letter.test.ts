import { expect, test } from "@jest/globals";
import { headersOfLetter, letterAbout, readLetter, subjectOfLetter } from "./dead-letter.js";

const message = {
  stream: "UPDATES" as const,
  subject: "tb.upd.03.admin.7",
  sequence: 12,
  deliveries: 1,
  headers: { "Nats-Msg-Id": "7:99", "Telebus-Type": "gateway.update.received.v1" },
  bytes: Uint8Array.of(123, 0, 255),
};

test("a letter is read as it was written, its reason on one line", () => {
  const letter = letterAbout(message, { service: "admin", name: "archive" }, "first\n  second\r\nthird");
  const read = readLetter({
    subject: subjectOfLetter("admin"),
    headers: headersOfLetter(letter),
    bytes: letter.bytes,
  });
  expect(read).toEqual({ ...letter, reason: "first; second; third" });
});

test("two readers of one message write two letters, one reader one", () => {
  const idBy = (name: string): string => letterAbout(message, { service: "admin", name }, "x").id;
  expect(idBy("archive")).toBe(idBy("archive"));
  expect(idBy("archive")).not.toBe(idBy("statistics"));
});

test("a letter about bytes that came from no stream has no origin", () => {
  const letter = { id: "1", service: "gateway", reason: "not an update", bytes: new Uint8Array() };
  const read = readLetter({
    subject: "tb.dead.gateway",
    headers: headersOfLetter(letter),
    bytes: letter.bytes,
  });
  expect(read).toEqual(letter);
});
