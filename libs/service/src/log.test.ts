import { Writable } from "node:stream";
import { describe, expect, test } from "@jest/globals";
import { DrizzleQueryError } from "drizzle-orm/errors";
import { createLog, withoutSecrets } from "./log.js";

const TOKEN = "123456789:AAEhBP0av28abcdefghijklmnopqrstuvwx";

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  const target = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  write(createLog({ level: "info" }, target));
  return lines.join("");
}

describe("logs", () => {
  test("a token in an error, its cause or its stack is not written", () => {
    const cause = new Error(`connect https://api.telegram.org/bot${TOKEN}/getMe`);
    const line = logged((log) => log.warn({ err: new Error(`bad ${TOKEN}`, { cause }) }, "failed"));
    expect(line).not.toContain("AAEhBP0av28");
    expect(line).toContain("123456789:***");
  });

  test("what people wrote is not written with a failed query", () => {
    const error = new DrizzleQueryError(
      "insert into t values ($1)",
      ["my secret diary"],
      new Error("duplicate key"),
    );
    const line = logged((log) => log.warn({ err: error }, "failed"));
    expect(line).toContain("duplicate key");
    expect(line).not.toContain("diary");
  });

  test("passwords of connection URLs are not written", () => {
    expect(withoutSecrets("postgres://me:hunter2@host/db")).toBe("postgres://***@host/db");
  });
});
