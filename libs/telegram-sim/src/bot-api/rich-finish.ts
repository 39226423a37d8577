import { z } from "zod";
import { badRequest } from "../errors.js";
import { withFoundIn } from "../formatting/rich-detect.js";
import { listLabel } from "../formatting/rich-labels.js";
import { isRichSpan, joined, type RichBlock, type RichText } from "../formatting/rich-types.js";
import { fileContent } from "../world/file-content.js";
import type { FileKind } from "../world/file-kinds.js";
import { resolveFile } from "./files.js";
import type { Call } from "./method.js";
import { attachedPart } from "./uploads.js";

type Media = Readonly<Record<string, unknown>>;

interface Given {
  /** By the ids that `tg://photo?id=` and the like name. */
  readonly media: ReadonlyMap<string, Media>;
  readonly isDraft: boolean;
  readonly detects: boolean;
}

/** Media blocks and the kind of file in them. */
const KINDS: Readonly<Record<string, FileKind>> = {
  animation: "animation",
  audio: "audio",
  document: "document",
  photo: "photo",
  video: "video",
  voice_note: "voice",
};

const Span: z.ZodType<RichText> = z.lazy(() =>
  z.union([z.string(), z.array(Span), z.looseObject({ type: z.string(), text: Span.optional() })]),
);
const Block = z.looseObject({ type: z.string() });
const Blocks = z.array(Block);
const Item = z.looseObject({
  blocks: Blocks,
  value: z.number().int().optional(),
  type: z.string().optional(),
});
const Cell = z.looseObject({
  text: Span.optional(),
  align: z.string().optional(),
  valign: z.string().optional(),
});
const Caption = z.looseObject({ text: Span, credit: Span.optional() });
const File = z.looseObject({ media: z.string() });

/** Blocks as they are sent, from blocks as they were given: Bot API type RichBlock. @throws ApiError */
export function finishedBlocks(call: Call, blocks: readonly RichBlock[], given: Given): RichBlock[] {
  return blocks.map((block) => finishedBlock(call, block, given));
}

function finishedBlock(call: Call, block: RichBlock, given: Given): RichBlock {
  const { type } = block;
  if (type === "thinking" && !given.isDraft) throw badRequest("RICH_VALIDATE_CTOR_NOT_ALLOWED");
  const kind = KINDS[type];
  return {
    ...block,
    ...textFields(call, block, given),
    ...("blocks" in block && { blocks: finishedBlocks(call, parse(Blocks, block["blocks"]), given) }),
    ...("items" in block && { items: itemsOf(call, block["items"], given) }),
    ...("cells" in block && { cells: cellsOf(call, block["cells"], given) }),
    ...(type === "map" && { zoom: 13, width: 800, height: 400, ...sizesOf(block) }),
    ...(kind && mediaOf(call, block, kind, given)),
  };
}

const sizesOf = (block: RichBlock): object =>
  Object.fromEntries(
    ["zoom", "width", "height"].filter((name) => name in block).map((name) => [name, block[name]]),
  );

/** Whatever of a block is text. */
function textFields(call: Call, block: RichBlock, given: Given): Record<string, unknown> {
  const texts: Record<string, unknown> = {};
  for (const name of ["text", "summary", "credit"]) {
    if (!(name in block)) continue;
    const text = parse(Span, block[name]);
    // Code is left as it is.
    texts[name] = block.type === "pre" ? text : finishedText(call, text, given);
  }
  if ("caption" in block) texts["caption"] = captionFields(call, block, given);
  return texts;
}

/** A table's caption is a text, all others are Bot API type RichBlockCaption. */
function captionFields(call: Call, { type, caption }: RichBlock, given: Given): unknown {
  if (type === "table") return finishedText(call, parse(Span, caption), given);
  const { text, credit } = parse(Caption, caption);
  return {
    text: finishedText(call, text, given),
    ...(credit !== undefined && { credit: finishedText(call, credit, given) }),
  };
}

function finishedText(call: Call, text: RichText, { detects }: Given): RichText {
  const known = withKnown(call, text);
  return detects ? withFoundIn(known) : known;
}

/** Who is unknown is not mentioned. */
function withKnown(call: Call, text: RichText): RichText {
  if (typeof text === "string") return text;
  if (!isRichSpan(text)) return joined(text.map((part) => withKnown(call, part)));
  const inner = text.text === undefined ? {} : { text: withKnown(call, text.text) };
  if (text.type !== "text_mention") return { ...text, ...inner };
  const id = z.looseObject({ id: z.number() }).safeParse(text["user"]).data?.id;
  const user = id === undefined ? undefined : call.core.world.user(id);
  return user ? { ...text, ...inner, user } : (inner.text ?? "");
}

function itemsOf(call: Call, items: unknown, given: Given): object[] {
  return parse(z.array(Item), items).map((item) => {
    const { value, type = "1", blocks } = item;
    return {
      ...item,
      label: listLabel(value, type),
      blocks: finishedBlocks(call, blocks, given),
    };
  });
}

const cellsOf = (call: Call, cells: unknown, given: Given): object[][] =>
  parse(z.array(z.array(Cell)), cells).map((row) =>
    row.map((cell) => ({
      ...cell,
      ...(cell.text !== undefined && { text: finishedText(call, cell.text, given) }),
      align: cell.align ?? "left",
      valign: cell.valign ?? "top",
    })),
  );

const LINK = /^tg:\/\/(?:photo|video|document|audio)\?id=([A-Za-z0-9_-]{1,64})$/;

/** The block's file, found or kept, in place of what said which it is. @throws ApiError */
function mediaOf(call: Call, block: RichBlock, kind: FileKind, { media, isDraft }: Given): object {
  const own = parse(File, block[block.type]);
  const named = LINK.exec(own.media)?.[1];
  const file = named === undefined ? own : parse(File, media.get(named));
  const isNew = attachedPart(file.media) !== undefined || /^https?:/i.test(file.media);
  // Drafts and inline messages take no new files (method reference).
  if (isNew && (isDraft || call.params.text("inline_message_id") !== undefined))
    throw badRequest("wrong file identifier/HTTP URL specified");
  const attribute = (name: string): unknown => file[name];
  const record = resolveFile(call, { kind, reference: file.media, upload: undefined, attribute });
  const shown = fileContent(record)[record.kind];
  const hasSpoiler = own["has_spoiler"] === true || file["has_spoiler"] === true;
  return { [block.type]: shown, ...(hasSpoiler && { has_spoiler: true }) };
}

function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw badRequest("can't parse rich message: wrong block");
  return parsed.data;
}
