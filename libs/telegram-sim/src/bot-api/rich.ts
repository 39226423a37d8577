import { z } from "zod";
import { badRequest } from "../errors.js";
import { richBlocks } from "../formatting/rich-blocks.js";
import { checkRichLimits } from "../formatting/rich-limits.js";
import type { RichBlock } from "../formatting/rich-types.js";
import { richButtonsIn } from "../world/buttons.js";
import { checkAction } from "./markup.js";
import type { Call, MethodGroup } from "./method.js";
import { finishedBlocks } from "./rich-finish.js";
import { deliverMessage } from "./send.js";

/** Bot API type InputRichMessage: exactly one of the three says what is in it. */
const InputRichMessage = z.looseObject({
  blocks: z.array(z.looseObject({ type: z.string() })).optional(),
  html: z.string().optional(),
  markdown: z.string().optional(),
  media: z.array(z.looseObject({ id: z.string(), media: z.looseObject({ type: z.string() }) })).optional(),
  is_rtl: z.boolean().optional(),
  skip_entity_detection: z.boolean().optional(),
});

/** Bot API type RichMessage. */
export interface RichMessage {
  readonly blocks: readonly RichBlock[];
  readonly is_rtl?: boolean;
}

/** Messages of headings, paragraphs, lists, tables and media. */
export const richMethods: MethodGroup = {
  sendRichMessage: (call) => deliverMessage(call, { rich_message: richMessageOf(call) }),
};

/** `rich_message` of a call that must have one. @throws ApiError */
export function richMessageOf(call: Call, isDraft = false): RichMessage {
  const given = richMessageIn(call, isDraft);
  if (!given) throw badRequest("rich message is empty");
  return given;
}

/** `rich_message` of a call, if it has one. @throws ApiError */
export function richMessageIn(call: Call, isDraft = false): RichMessage | undefined {
  const given = call.params.json("rich_message", InputRichMessage, "rich message");
  if (!given) return undefined;
  const { blocks, html, markdown, media = [], is_rtl, skip_entity_detection = false } = given;
  if ([blocks, html, markdown].filter((one) => one !== undefined).length !== 1)
    throw badRequest("exactly one of the fields html, markdown and blocks must be used");
  const made = blocks ?? richBlocks(html ?? markdown ?? "", html === undefined ? "markdown" : "html");
  if (made.length === 0) throw badRequest("rich message is empty");
  checkRichLimits(made);
  const named = new Map(media.map((item) => [item.id, item.media]));
  for (const button of richButtonsIn(made)) checkAction(button);
  const finished = finishedBlocks(call, made, { media: named, isDraft, detects: !skip_entity_detection });
  return { blocks: finished, ...(is_rtl === true && { is_rtl }) };
}
