import type { SendRequest } from "@telebus/contracts";
import { fromParseMode, htmlFault } from "@telebus/telegram";

type Params = Readonly<Record<string, unknown>>;

const WORDS = [
  { text: "text", entities: "entities" },
  { text: "caption", entities: "caption_entities" },
] as const;

/** The parameters of a call with its formatting read, as Telegram reads it: also below an album. */
export function withEntities(params: Params): Record<string, unknown> {
  const { parse_mode: mode, ...others } = params;
  if (Array.isArray(params["media"])) return { ...params, media: params["media"].map(itemWithEntities) };
  if (typeof mode !== "string") return { ...params };
  for (const names of WORDS) {
    const source = params[names.text];
    if (typeof source !== "string") continue;
    const { text, entities } = fromParseMode(source, mode);
    return { ...others, [names.text]: text, [names.entities]: entities };
  }
  return others;
}

const itemWithEntities = (item: unknown): unknown => (isParams(item) ? withEntities(item) : item);
const isParams = (value: unknown): value is Params => typeof value === "object" && value !== null;

/** Why Telegram could not read the formatting, so that the text would go out as plain words; with its field. */
export function markupFault({ text, parse_mode: mode }: Pick<SendRequest, "text" | "parse_mode">) {
  const fault = mode === "HTML" && text !== undefined ? htmlFault(text) : undefined;
  return fault === undefined ? undefined : `text: ${fault}`;
}
