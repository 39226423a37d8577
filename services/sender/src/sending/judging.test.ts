import { Writable } from "node:stream";
import { expect, test } from "@jest/globals";
import { createLog } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { readCall } from "./intake.js";
import { judge } from "./judging.js";

const call = () => {
  const { type, subject, body } = sendText({ bot: 7, chat: 5 }, "<secret>");
  const meta = { id: "1", journeyId: "1", causeId: "1", source: "newsletter", time: new Date(0) };
  const json: unknown = JSON.parse(body);
  const event = { ...meta, type, subject, json };
  const held = { event, sequence: 1, ack: () => undefined, bury: async () => undefined };
  return readCall(held, 0, "00");
};

test("what Telegram quotes of a text is in no line of the log", () => {
  const lines: string[] = [];
  const target = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  const description = `Bad Request: can't parse entities: Unsupported start tag "secret" at byte offset 0`;
  const refusal = { ok: false, kind: "refused", code: 400, description, parameters: {} } as const;
  judge(call(), refusal, createLog({ level: "debug" }, target));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain("Unsupported start tag");
  expect(lines[0]).not.toContain("secret");
});
