import { readFile } from "node:fs/promises";
import { expect, test } from "@jest/globals";
import { methodNames } from "../src/bot-api/registry.js";
import { verbs } from "../src/control/verbs.js";

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");

test("the README names every method of the Bot API that is simulated", () => {
  expect(methodNames.filter((name) => !new RegExp(`\\b${name}\\b`).test(readme))).toEqual([]);
});

test("the README names everything the control API can do", () => {
  expect(Object.keys(verbs).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
