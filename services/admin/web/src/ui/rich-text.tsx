import { Fragment, type ReactNode } from "react";
import type { Translate } from "../texts/texts.js";

interface RichTextProps {
  readonly t: Translate;
  readonly id: string;
  /** What stands in the sentence where the text has these variables: links, badges, times. */
  readonly nodes: Readonly<Record<string, ReactNode>>;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Never part of what people write: Telegram and the API refuse it. */
const MARK = "\u0000";

/** A text with parts that are more than text, at the place where each language has them. */
export function RichText({ t, id, nodes, values = {} }: RichTextProps) {
  const marked = Object.fromEntries(Object.keys(nodes).map((name) => [name, `${MARK}${name}${MARK}`]));
  const parts = t(id, { ...values, ...marked }).split(MARK);
  return parts.map((part, n) => (
    // oxlint-disable-next-line react/no-array-index-key -- the parts of one sentence have no other name
    <Fragment key={n}>{n % 2 === 1 ? nodes[part] : part}</Fragment>
  ));
}
