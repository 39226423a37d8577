import { z } from "zod";
import type { Place } from "./actions.js";
import { maybe } from "./media.js";
import { post } from "./request.js";

const Result = z.looseObject({
  id: z.string(),
  type: z.string(),
  title: maybe(z.string()),
  description: maybe(z.string()),
  caption: maybe(z.string()),
  input_message_content: maybe(z.looseObject({ message_text: maybe(z.string()) })),
});
export type InlineResult = z.output<typeof Result>;

const Answer = z.looseObject({ id: z.string(), results: z.array(Result) });
export type InlineAnswer = z.output<typeof Answer>;

/** Asks a bot as `@bot query` does. @throws RequestError 409 where it does not answer */
export const askInline = (place: Place, bot: number, query: string) =>
  post("inline-queries", { ...place, bot, query }, Answer);

/** A result is chosen, and becomes a message. */
export const chooseInline = (place: Place, bot: number, query_id: string, result_id: string) =>
  post("inline-results", { ...place, bot, query_id, result_id }, z.unknown());
