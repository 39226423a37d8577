#!/usr/bin/env node
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { runProgram } from "./program.js";

const { stdin, stdout, stderr } = process;

/** What is typed is not shown. */
async function readSecret(question: string): Promise<string> {
  if (!stdin.isTTY) return (await text(stdin)).trim();
  stderr.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: stdin, output: nowhere, terminal: true });
  try {
    return (await reader.question("")).trim();
  } finally {
    reader.close();
    stderr.write("\n");
  }
}

// Who reads only the first lines, as `head` does, is no fault.
stdout.on("error", () => process.exit(0));
process.exitCode = await runProgram(process.argv.slice(2), {
  // oxlint-disable-next-line node/no-process-env -- the door: only what session.ts names is read
  env: process.env,
  out: (line) => void stdout.write(`${line}\n`),
  warn: (line) => void stderr.write(`${line}\n`),
  width: stdout.isTTY ? stdout.columns : undefined,
  readSecret,
  readAll: () => text(stdin),
});
