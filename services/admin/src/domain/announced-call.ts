import { contentOf } from "@telebus/telegram";
import { z } from "zod";
import type { MessageCall } from "./broadcast-content.js";

const Given = z.looseObject({ message: z.looseObject({ reply_to_message: z.unknown().optional() }) });
const Entities = z.array(z.looseObject({ offset: z.int(), length: z.int() })).catch([]);

/**
 * What is to be announced by a command: the message it answers, else what stands behind it, with its formatting and file.
 * @returns undefined where that is nothing, or nothing that can be said again
 */
export function announcedCall(update: unknown, args: string): MessageCall | undefined {
  const message = Given.safeParse(update).data?.message;
  if (message === undefined) return undefined;
  const answered = contentOf(message.reply_to_message);
  if (answered !== undefined) return { method: answered.method, params: { ...answered.params } };
  const own = contentOf(message);
  if (own === undefined || (args === "" && own.kind === "text")) return undefined;
  return { method: own.method, params: withoutCommand({ ...own.params }, args) };
}

type Params = Readonly<Record<string, unknown>>;

/** The words behind the command; what is bold there stays bold. */
function withoutCommand(params: Params, args: string): Params {
  const [words, formatting] =
    "text" in params ? (["text", "entities"] as const) : (["caption", "caption_entities"] as const);
  const said = params[words];
  if (typeof said !== "string") return params;
  const start = said.trimEnd().length - args.length;
  const entities = Entities.parse(params[formatting])
    .filter(({ offset }) => offset >= start)
    .map((entity) => ({ ...entity, offset: entity.offset - start }));
  const { [words]: _words, [formatting]: _formatting, ...rest } = params;
  return {
    ...rest,
    ...(args !== "" && { [words]: args, ...(entities.length > 0 && { [formatting]: entities }) }),
  };
}
