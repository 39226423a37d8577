import { describe, expect, test } from "@jest/globals";
import { z } from "zod";
import {
  databaseSettings,
  databaseUrl,
  needsDatabase,
  loadAll,
  loadSettings,
  processSettings,
  SettingsError,
} from "./settings.js";

const schema = z
  .object({ ...processSettings, ...databaseSettings("STORY") })
  .refine(...needsDatabase("STORY"))
  .transform((env) => ({ port: env.PORT, url: databaseUrl("STORY", env) }));

const faultsOf = (load: () => unknown): string => {
  try {
    load();
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
  }
  throw new Error("no fault was found");
};

describe("settings", () => {
  test("every fault is listed in one message, by variable name, without its value", () => {
    const faults = faultsOf(() =>
      loadSettings(schema, { PORT: "eighty", LOG_LEVEL: "loud", DATABASE_URL: "mysql://me:hunter2@host/db" }),
    );
    expect(faults.split("\n").map((line) => line.split(":")[0])).toEqual([
      "PORT",
      "LOG_LEVEL",
      "DATABASE_URL",
    ]);
    expect(faults).not.toContain("hunter2");
  });

  test("a service's own database comes before the common one", () => {
    const env = { DATABASE_URL: "postgres://a/b", STORY_DATABASE_URL: "postgres://c/d" };
    expect(loadSettings(schema, env).url).toBe("postgres://c/d");
    expect(faultsOf(() => loadSettings(schema, {}))).toContain(
      "DATABASE_URL: is missing (or set STORY_DATABASE_URL)",
    );
  });

  test("an empty variable counts as not set", () => {
    expect(loadSettings(schema, { PORT: "", DATABASE_URL: "postgres://a/b" }).port).toBe(8080);
  });

  test("the faults of several services come together, each once", () => {
    const faults = faultsOf(() =>
      loadAll(
        () => loadSettings(schema, {}),
        () => loadSettings(schema, {}),
        () => loadSettings(z.object({ TOKEN: z.string() }), {}),
      ),
    );
    expect(faults).toBe("DATABASE_URL: is missing (or set STORY_DATABASE_URL)\nTOKEN: is missing");
  });
});
