import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { faultOfName, writeService } from "../scripts/service-template.mjs";
import { z } from "zod";
import { root } from "./root.js";

const run = promisify(execFile);
const Output = z.object({ stdout: z.string(), stderr: z.string() });
const Words = z.record(z.string(), z.string());
const Manifest = z.object({ dependencies: Words, devDependencies: Words });
const NAME = "door-bell";
let workspace: string;
let folder: string;

/** A workspace with the repository's libraries and packages, and one service: the new one. */
beforeAll(async () => {
  workspace = await mkdtemp(path.join(tmpdir(), "telebus-new-service-"));
  for (const shared of ["libs", "deploy", "node_modules", "tsconfig.base.json", "package.json"])
    await symlink(path.join(root, shared), path.join(workspace, shared));
  await mkdir(path.join(workspace, "services"));
  folder = writeService(NAME, workspace);
  await linkDependencies();
  await node("node_modules/drizzle-kit/bin.cjs", "generate", "--name", "init");
  await node(tool("prettier/bin/prettier.cjs"), "--write", "--config", configOf("prettier"), ".");
});
afterAll(() => rm(workspace, { recursive: true, force: true }));

describe("npm run new:service", () => {
  test.each(["", "Bell", "9lives", "a_b", "a--b", "-a", "../up", "a".repeat(31)])(
    "refuses the name %j",
    (name) => {
      expect(faultOfName(name, workspace)).toMatch(/^A service's name is/);
    },
  );

  test.each(["delete", "await", "public", "pg-stat", "store"])("refuses %s, which would not work", (name) => {
    expect(faultOfName(name, workspace)).toMatch(new RegExp(`^${name} (is a|means)`));
  });

  test("refuses the name of a service or library that exists", () => {
    expect(faultOfName(NAME, workspace)).toBe("services/door-bell exists");
    expect(faultOfName("bus", workspace)).toBe("libs/bus exists");
    expect(faultOfName("window", workspace)).toBeUndefined();
  });

  test("leaves no placeholder behind", async () => {
    for (const file of await filesOf(folder))
      expect({ file, text: await readFile(file, "utf8") }).toEqual({
        file,
        text: expect.not.stringContaining("{{"),
      });
  });

  test("makes a service that compiles, with migrations for its tables", async () => {
    await writeFile(
      path.join(folder, "tsconfig.check.json"),
      JSON.stringify({
        extends: "./tsconfig.json",
        compilerOptions: { composite: false, noEmit: true, rootDir: "/", customConditions: ["source"] },
        include: ["src", "tests"],
        exclude: [],
        references: [],
      }),
    );
    await node(tool("typescript/bin/tsc"), "-p", "tsconfig.check.json");
    expect(await readdir(path.join(folder, "migrations"))).toContain("0000_init.sql");
  }, 60_000);

  test("makes a service in our style", async () => {
    const lint = node(
      tool("oxlint/bin/oxlint"),
      "--deny-warnings",
      "--config",
      configOf("oxlint"),
      "src",
      "tests",
    );
    await expect(lint).resolves.toContain("Found 0 warnings and 0 errors.");
  }, 60_000);

  test("makes a service whose own tests pass, on every backend there is", async () => {
    const flags = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"];
    const jest = [tool("jest/bin/jest.js"), "--config", configOf("jest"), "--rootDir", workspace, "services"];
    const output = await node(...flags, ...jest);
    expect(output).toMatch(/Test Suites: 2 passed, 2 total/);
  }, 60_000);
});

const tool = (bin: string): string => path.join(root, "node_modules", bin);

const configs = { prettier: ".prettierrc.json", oxlint: ".oxlintrc.json", jest: "jest.config.mjs" };
const configOf = (tool: keyof typeof configs): string => path.join(root, configs[tool]);

/** What it declares is there and nothing else: libraries from the workspace, packages as the distributor has them. */
async function linkDependencies(): Promise<void> {
  const { dependencies, devDependencies } = Manifest.parse(
    JSON.parse(await readFile(path.join(folder, "package.json"), "utf8")),
  );
  await mkdir(path.join(folder, "node_modules/@telebus"), { recursive: true });
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
    const library = name.replace("@telebus/", "libs/");
    const source = library === name ? `services/distributor/node_modules/${name}` : library;
    await symlink(path.join(root, source), path.join(folder, "node_modules", name));
  }
}

/**
 * Runs Node in the new service's folder.
 * @throws with what it said, where it fails.
 */
async function node(...args: string[]): Promise<string> {
  // The count of this run is not for the inner one to write.
  const env = { ...process.env, TELEBUS_TEST_COUNTS: undefined };
  const { stdout, stderr } = await run(process.execPath, args, { cwd: folder, env }).catch(
    (error: unknown) => {
      const said = Output.safeParse(error).data;
      throw new Error(said === undefined ? "it could not be run" : said.stdout + said.stderr, {
        cause: error,
      });
    },
  );
  return stdout + stderr;
}

async function filesOf(where: string): Promise<string[]> {
  const entries = await readdir(where, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
    .map((entry) => path.join(entry.parentPath, entry.name));
}
