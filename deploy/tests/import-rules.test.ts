import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { root } from "./root.js";

/** A small tree that breaks every rule once: the rule, the file that breaks it, what it imports. */
const offences: readonly (readonly [rule: string, from: string, to: string])[] = [
  ["lib-contracts", "libs/contracts/src/a.ts", "libs/bus/src/index.ts"],
  ["lib-bus", "libs/bus/src/a.ts", "libs/state/src/index.ts"],
  ["lib-state", "libs/state/src/a.ts", "libs/telegram/src/index.ts"],
  ["lib-telegram", "libs/telegram/src/a.ts", "libs/bus/src/index.ts"],
  ["lib-telegram-sim", "libs/telegram-sim/src/a.ts", "libs/contracts/src/index.ts"],
  ["simulator-shares-only-types", "libs/telegram-sim/src/b.ts", "libs/telegram/src/index.ts"],
  ["lib-service", "libs/service/src/a.ts", "libs/telegram-sim/src/index.ts"],
  ["libs-see-no-service", "libs/service/src/b.ts", "services/cat/src/index.ts"],
  ["contracts-only-zod", "libs/contracts/src/b.ts", "node_modules/pg/index.js"],
  ["service-never-another", "services/cat/src/a.ts", "services/dog/src/index.ts"],
  ["services-see-no-deploy", "services/cat/src/b.ts", "deploy/src/index.ts"],
  ["testing-only-in-tests", "services/cat/src/c.ts", "libs/testing/src/index.ts"],
  ["nats-io-only-in-bus", "services/cat/src/d.ts", "node_modules/@nats-io/jetstream/index.js"],
  ["ioredis-only-in-state", "libs/service/src/c.ts", "node_modules/ioredis/index.js"],
  ["telegraf-only-in-telegram", "services/cat/src/e.ts", "node_modules/telegraf/index.js"],
  ["tables-only-by-store", "services/cat/src/handlers/greet.ts", "services/cat/src/tables.ts"],
  ["domain-is-pure", "services/cat/src/domain/mood.ts", "services/cat/src/store.ts"],
  ["domain-is-pure", "services/cat/src/domain/clock.ts", "libs/service/src/index.ts"],
  ["config-by-main-and-service", "services/cat/src/http/cats.ts", "services/cat/src/config.ts"],
  ["service-on-top", "services/cat/src/handlers/feed.ts", "services/cat/src/service.ts"],
];

/** What stands beside them and breaks none. */
const allowed: readonly (readonly [from: string, to: string])[] = [
  ["libs/bus/src/fine.ts", "libs/contracts/src/index.ts"],
  ["libs/bus/src/fine-too.ts", "node_modules/@nats-io/jetstream/index.js"],
  ["libs/telegram-sim/src/fine.ts", "libs/telegram/src/bot-api-schema.ts"],
  ["libs/testing/src/fine.ts", "libs/telegram-sim/src/index.ts"],
  ["services/standalone/src/fine.ts", "services/cat/src/index.ts"],
  ["services/cat/src/store.ts", "services/cat/src/tables.ts"],
  ["services/cat/src/service.ts", "services/cat/src/config.ts"],
  ["services/dog/src/service.ts", "services/dog/src/tables.ts"],
  ["services/standalone/src/backends.ts", "services/standalone/src/config.ts"],
  ["services/cat/src/domain/fine.ts", "libs/contracts/src/index.ts"],
  ["services/cat/tests/story.test.ts", "libs/testing/src/index.ts"],
];

const Report = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

const run = promisify(execFile);
let tree: string;

beforeAll(async () => {
  tree = await mkdtemp(path.join(tmpdir(), "telebus-imports-"));
});
afterAll(() => rm(tree, { recursive: true, force: true }));

describe("import directions", () => {
  test("each rule catches its offence, and nothing else is caught", async () => {
    const imports = [...offences.map(([, from, to]) => [from, to] as const), ...allowed];
    await plant(imports);
    const expected = offences.map(([rule, from, to]) => `${rule}: ${from} -> ${to}`);
    expect(await violations()).toEqual(expected.toSorted());
  });

  test("imports that go round and imports that lead nowhere are caught", async () => {
    await rm(tree, { recursive: true, force: true });
    await plant([
      ["libs/bus/src/hen.ts", "libs/bus/src/egg.ts"],
      ["libs/bus/src/egg.ts", "libs/bus/src/hen.ts"],
    ]);
    await plantFile("libs/bus/src/lost.ts", 'import "./nowhere.js";\n');
    expect(await violations()).toEqual([
      "no-cycles: libs/bus/src/egg.ts -> libs/bus/src/hen.ts",
      "resolvable: libs/bus/src/lost.ts -> ./nowhere.js",
    ]);
  });

  test("no rule is without an offence", async () => {
    const { default: config } = z
      .object({ default: z.object({ forbidden: z.array(z.object({ name: z.string() })) }) })
      .parse(await import("../../.dependency-cruiser.mjs"));
    const shown = new Set([...offences.map(([rule]) => rule), "no-cycles", "resolvable"]);
    expect(config.forbidden.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });
});

/** Writes every file that imports, and everything imported that does not. */
async function plant(imports: readonly (readonly [from: string, to: string])[]): Promise<void> {
  const importers = new Set(imports.map(([from]) => from));
  for (const [from, to] of imports) {
    await plantFile(from, `import "${specifier(from, to)}";\n`);
    if (!importers.has(to)) await plantFile(to, "export {};\n");
  }
}

async function plantFile(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(tree, file)), { recursive: true });
  await writeFile(path.join(tree, file), text);
}

function specifier(from: string, to: string): string {
  const [, name] = /^node_modules\/(.+)\/index\.js$/.exec(to) ?? [];
  if (name !== undefined) return name;
  const relative = path.relative(path.dirname(from), to).replace(/\.ts$/, ".js");
  return relative.startsWith(".") ? relative : `./${relative}`;
}

/** What `npm run check` finds in the tree: "rule: from -> to", sorted. */
async function violations(): Promise<string[]> {
  const tool = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = path.join(root, ".dependency-cruiser.mjs");
  const args = [tool, "--config", config, "--output-type", "json", "."];
  const { stdout } = await run(process.execPath, args, { cwd: tree, maxBuffer: 16 * 1024 * 1024 });
  const { summary } = Report.parse(JSON.parse(stdout));
  return summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`).toSorted();
}
