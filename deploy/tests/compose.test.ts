import { expect, test } from "@jest/globals";
import { loadSettings, serviceProcessSchema, type Environment } from "@telebus/service";
import { services } from "@telebus/standalone";
import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { jsonSchemaOf } from "../src/documents/json-schema.js";
import { leastSettings } from "../src/platform.js";
import { root } from "./root.js";

const Compose = z.object({
  services: z.record(
    z.string(),
    z
      .object({
        command: z.array(z.string()),
        environment: z.record(z.string(), z.string()).default({}),
      })
      .partial({ command: true }),
  ),
});

const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const compose = Compose.parse(parse(read("docker-compose.yml"), { merge: true }));

/** What its first lines ask people to put into .env. */
const dotEnv: Environment = {
  BOT_TOKEN: leastSettings.BOT_TOKEN,
  API_SECRET_KEY: leastSettings.API_SECRET_KEY,
  POSTGRES_PASSWORD: "secret",
};

test("every service of the platform runs in docker-compose.yml", () => {
  for (const { name } of services)
    expect(compose.services[name]?.command).toEqual(["node", `services/${name}/dist/main.js`]);
});

test.each(services)(
  "with the three variables that it asks for, $name can start",
  ({ name, configSchema }) => {
    const given = environmentOf(name, dotEnv);
    const settings = loadSettings(serviceProcessSchema, { ...imageSettings(), ...given });
    expect(settings.HOST).toBe("0.0.0.0");
    expect(() => loadSettings(configSchema, given)).not.toThrow();
  },
);

test.each(Object.keys(dotEnv))("without %s nothing starts, and it says so", (name) => {
  expect(() => environmentOf("sender", { ...dotEnv, [name]: undefined })).toThrow(`${name}: set it in .env`);
});

test("every variable that docker-compose.yml takes from .env is in .env.example", () => {
  const taken = [...read("docker-compose.yml").matchAll(/\$\{(\w+)/g)].map(([, name = ""]) => name);
  const known = new Set([...read(".env.example").matchAll(/^#(\w+)=/gm)].map(([, name = ""]) => name));
  expect(taken.filter((name) => !known.has(name))).toEqual([]);
});

/** Given by the image or by docker-compose.yml itself; or another name of a variable that it passes on. */
const notPassedOn = new Set(["PORT", "HOST", "TOKEN", "LOCAL_API_URL", "WEBHOOK_PORT"]);

test.each(services)("what is set in .env reaches $name", ({ name, configSchema }) => {
  const read = [serviceProcessSchema, configSchema].flatMap((schema) =>
    Object.keys(jsonSchemaOf(schema, "input").properties ?? {}),
  );
  const given = Object.keys(compose.services[name]?.environment ?? {});
  expect(read.filter((setting) => !given.includes(setting) && !notPassedOn.has(setting))).toEqual([]);
});

/** The environment of a service, with the variables of .env filled in. */
function environmentOf(name: string, env: Environment): Environment {
  const { environment = {} } = compose.services[name] ?? {};
  return Object.fromEntries(Object.entries(environment).map(([key, value]) => [key, filledIn(value, env)]));
}

/** `${NAME:-default}` and `${NAME:?what to do}`, as docker compose reads them. */
const filledIn = (value: string, env: Environment): string =>
  value.replaceAll(/\$\{(\w+):([-?])([^}]*)\}/g, (_, name: string, kind: string, rest: string) => {
    if (env[name] === undefined && kind === "?") throw new Error(`${name}: ${rest}`);
    return env[name] ?? rest;
  });

/** The settings that the image brings along. */
function imageSettings(): Environment {
  const [, line = ""] = /^ENV (.*HOST=.*)$/m.exec(read("deploy/Dockerfile")) ?? [];
  return Object.fromEntries([...line.matchAll(/(\w+)=(\S+)/g)].map(([, name = "", value]) => [name, value]));
}
