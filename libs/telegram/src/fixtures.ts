import { readdirSync, readFileSync } from "node:fs";
import type { RawUpdate } from "@telebus/contracts";
import { z } from "zod";

/** An update as Telegram sends it, for tests. */
export interface UpdateFixture {
  readonly name: string;
  /** The JSON, as it would come over the wire. */
  readonly text: string;
  readonly update: RawUpdate;
}

const FOLDER = new URL("../fixtures/updates/", import.meta.url);

const Update = z.custom<RawUpdate>(
  (value) => typeof value === "object" && value !== null && "update_id" in value,
  "an update",
);
/** By name; where the exact spelling of the JSON matters, the update is the JSON itself as a string. */
const Theme = z.record(z.string(), z.union([z.string(), Update]));

/** All recorded kinds of updates, by theme (`payments/successful_payment`). Reads `fixtures/updates`. */
export const updateFixtures = (): UpdateFixture[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json"))
    .toSorted()
    .flatMap(readTheme);

function readTheme(file: string): UpdateFixture[] {
  const theme = Theme.parse(JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")));
  return Object.entries(theme).map(([name, given]) => {
    const text = typeof given === "string" ? given : JSON.stringify(given);
    return { name: `${file.replace(".json", "")}/${name}`, text, update: Update.parse(JSON.parse(text)) };
  });
}
