import { badRequest } from "../errors.js";
import type { Entity } from "../world/types.js";
import { formatted } from "./formatting.js";
import type { Params } from "./params.js";
import { EntitiesSchema } from "./schemas.js";

/** A text inside a poll, with its formatting. */
export interface PollText {
  readonly text: string;
  readonly entities: readonly Entity[];
}

interface PollTextRules {
  readonly maxLength: number;
  /** What is said of one that is too long. */
  readonly tooLong: string;
  /** Only custom emoji stay of its formatting (Bot API type Poll). */
  readonly isPlain: boolean;
}

export const QUESTION: PollTextRules = {
  maxLength: 300,
  tooLong: "poll question length must not exceed 300",
  isPlain: true,
};
export const OPTION: PollTextRules = {
  maxLength: 100,
  tooLong: "poll options length must not exceed 100",
  isPlain: true,
};
export const EXPLANATION: PollTextRules = {
  maxLength: 200,
  tooLong: "message is too long",
  isPlain: false,
};
export const DESCRIPTION: PollTextRules = {
  maxLength: 1024,
  tooLong: "message caption is too long",
  isPlain: false,
};

/** A text given by three parameters: `<name>`, `<name>_parse_mode`, `<name>_entities`. @throws ApiError */
export function pollText(params: Params, name: string, rules: PollTextRules): PollText | undefined {
  const { text, entities } = formatted({
    text: params.text(name),
    entities: params.json(`${name}_entities`, EntitiesSchema, "entities"),
    parseMode: params.text(`${name}_parse_mode`),
  });
  if (text === "") return undefined;
  if (Array.from(text).length > rules.maxLength) throw badRequest(rules.tooLong);
  return {
    text,
    entities: rules.isPlain ? entities.filter(({ type }) => type === "custom_emoji") : entities,
  };
}

/** The same, where there must be one. @throws ApiError */
export function requiredPollText(params: Params, name: string, rules: PollTextRules): PollText {
  const found = pollText(params, name, rules);
  if (!found) throw badRequest("text must be non-empty");
  return found;
}

/** As fields of the poll; none where there is no text. */
export function pollTextFields(name: string, found: PollText | undefined): Record<string, unknown> {
  if (!found) return {};
  const { text, entities } = found;
  return { [name]: text, ...(entities.length > 0 && { [`${name}_entities`]: entities }) };
}
