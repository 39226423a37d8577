import { describe, expect, test } from "@jest/globals";
import { UnknownTextError, type Service } from "@telebus/service";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildPlatform } from "../src/platform.js";
import { root } from "./root.js";

const platform = buildPlatform().map((service) => ({ service, name: service.name }));

describe.each(platform)("$name", ({ service }) => {
  const folder = path.join(root, "services", service.name);

  test("has one handler in each file of handlers/, under the file's name", () => {
    const names = (service.handlers ?? []).map(({ name }) => name);
    const files = filesIn(path.join(folder, "src/handlers"), ".ts").map((file) => path.basename(file, ".ts"));
    expect(names.toSorted()).toEqual(files.toSorted());
  });

  test("says everything in every language", () => {
    const { texts } = service;
    const missing = texts?.languages.map((language) => [language, texts.missing(language)]) ?? [];
    expect(missing).toEqual(texts?.languages.map((language) => [language, []]) ?? []);
  });

  test("has every text that it says, and says every text that it has", () => {
    const sources = filesIn(path.join(folder, "src"), ".ts").map((file) => readFileSync(file, "utf8"));
    for (const id of sources.flatMap(saidIn))
      expect({ id, has: hasText(service, id) }).toEqual({ id, has: true });
    for (const id of ownIds(folder))
      expect({ id, isSaid: sources.some((source) => says(source, id)) }).toEqual({
        id,
        isSaid: true,
      });
  });
});

test("no two services name their handlers of one fact alike: what both publish would be taken for a repeat", () => {
  const named = platform
    .flatMap(({ service }) => service.handlers ?? [])
    .flatMap((handler) => (handler.on === "fact" ? [`${handler.event.type}:${handler.name}`] : []));
  expect(named.filter((one, n) => named.indexOf(one) !== n)).toEqual([]);
});

/** Every file below a folder with this ending, tests apart; none where there is no such folder. */
function filesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending) && !file.endsWith(".test.ts"))
    .map((file) => path.join(folder, file));
}

/** The ids in `text("id")` and `text(isFirst ? "id" : "other-id")`; in tables text() makes a column. */
const saidIn = (source: string): string[] => {
  if (source.includes("drizzle-orm/pg-core")) return [];
  const calls = [...source.matchAll(/\btext\(([^(){]*)/g)].map(([, inside = ""]) => inside);
  return calls.flatMap((inside) => [...inside.matchAll(/"([a-z][\w-]*)"/g)].map(([, id = ""]) => id));
};

/** Whether `"id"` stands there, or a template that may become it, such as `moderation-${meant}`. */
function says(source: string, id: string): boolean {
  if (source.includes(`"${id}"`)) return true;
  const templates = source.matchAll(/`([a-z]+-[\w-]*)\$\{[^{}]*\}([\w-]*)`/g);
  return [...templates].some(([, begin = "", end = ""]) => id.startsWith(begin) && id.endsWith(end));
}

/** Whether the service has it; what stands in it, such as a name, is not given here. */
function hasText({ texts }: Service, id: string): boolean {
  try {
    texts?.in("en")(id);
    return true;
  } catch (error) {
    return !(error instanceof UnknownTextError);
  }
}

/** The ids in the service's own English catalogue. */
function ownIds(folder: string): string[] {
  const catalogue = path.join(folder, "locales/en.ftl");
  if (!existsSync(catalogue)) return [];
  return [...readFileSync(catalogue, "utf8").matchAll(/^([a-z][\w-]*) =/gm)].map(([, id = ""]) => id);
}
