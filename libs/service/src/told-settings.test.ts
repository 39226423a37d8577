import { expect, test } from "@jest/globals";
import { z } from "zod";
import { booleanSetting } from "./settings.js";
import { toldSettings } from "./told-settings.js";

const schema = z.object({
  PORT: z.coerce.number().default(8080).describe("Where it listens"),
  IS_LOUD: booleanSetting.default(false).describe("Whether it is loud"),
  DATABASE_URL: z.url().optional().describe("PostgreSQL"),
  API_URLS: z.string().optional().describe("Others"),
  S3_ACCESS_KEY_ID: z.string().optional().describe("Who we are there"),
  BOT_TOKEN: z.string().optional().describe("Of the bot"),
  MONKEY: z.string().optional().describe("No key at all"),
});

test("a setting is told with its meaning, its default and what is set", () => {
  const told = toldSettings([schema, schema], { PORT: "9090", MONKEY: "Abu" });
  expect(told.map(({ name }) => name)).toEqual(Object.keys(schema.shape).toSorted());
  expect(told.find(({ name }) => name === "PORT")).toEqual({
    name: "PORT",
    meaning: "Where it listens",
    defaultValue: "8080",
    value: "9090",
    isSet: true,
    isSecret: false,
  });
  expect(told.find(({ name }) => name === "IS_LOUD")).toMatchObject({ defaultValue: "false", isSet: false });
  expect(told.find(({ name }) => name === "MONKEY")).toMatchObject({ isSecret: false, value: "Abu" });
});

test("of a secret it is told whether it is set, and of an address no password", () => {
  const told = toldSettings([schema], {
    S3_ACCESS_KEY_ID: "AKIA-abc",
    BOT_TOKEN: "1:hush",
    DATABASE_URL: "postgres://me:hush@db:5432/telebus?password=hush",
    API_URLS: "http://a:hush@one:1,http://two:2",
  });
  expect(JSON.stringify(told)).not.toMatch(/hush|AKIA/);
  expect(told.find(({ name }) => name === "BOT_TOKEN")).toMatchObject({ isSet: true, isSecret: true });
  expect(told.find(({ name }) => name === "DATABASE_URL")?.value).toBe("postgres://db:5432/telebus");
  expect(told.find(({ name }) => name === "API_URLS")?.value).toBe("http://one:1/,http://two:2/");
});
