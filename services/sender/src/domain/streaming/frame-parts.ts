import { splitTextParams } from "@telebus/telegram";
import type { Transport } from "./refused-transport.js";

type Params = Readonly<Record<string, unknown>>;

/** What a streamed message says so far. */
export interface Frame {
  /** Of the stream. */
  readonly key: string;
  readonly isFinal: boolean;
  readonly isPrivate: boolean;
  /** All of it, as a `sendMessage`. */
  readonly params: Params;
  /** The same as a rich message. */
  readonly rich?: Params | undefined;
}

/** Parameters that say what is in a message. */
const CONTENT = ["text", "entities", "parse_mode", "link_preview_options"];

/** What the messages hold that a frame becomes: one, or as many as its text needs. The rest of its parameters is not in it. */
export function partsOf(frame: Frame, refused: ReadonlySet<Transport>): readonly Params[] {
  if (frame.rich !== undefined && !refused.has("rich")) return [{ rich_message: frame.rich }];
  return splitTextParams(only(frame.params, CONTENT));
}

export const only = (params: Params, names: readonly string[]): Params =>
  Object.fromEntries(names.flatMap((name) => (name in params ? [[name, params[name]]] : [])));

export const without = (params: Params, names: readonly string[]): Params =>
  Object.fromEntries(Object.entries(params).filter(([name]) => !names.includes(name)));

/** A frame's parameters beside its content. */
export const aroundContent = ({ params }: Frame): Params => without(params, CONTENT);
