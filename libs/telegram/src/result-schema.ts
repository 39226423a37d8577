import { readFileSync } from "node:fs";
import { z } from "zod";

const Node = z.record(z.string(), z.unknown());

const ResultSchema = z.object({
  /** Each method and what it answers. */
  methods: z.record(z.string(), Node),
  definitions: z.record(z.string(), Node),
});
type ResultSchema = z.output<typeof ResultSchema>;

let loaded: ResultSchema | undefined;

/** What every method answers, made by `scripts/generate-results.mjs`; read when first needed. */
export function resultSchema(): ResultSchema {
  loaded ??= ResultSchema.parse(
    JSON.parse(readFileSync(new URL("../generated/bot-api-results.schema.json", import.meta.url), "utf8")),
  );
  return loaded;
}
