import { RichText } from "../rich-text/rich-text.js";
import { flatten } from "./flatten.js";

/** Formatted words of a rich message. */
export function Rich({ text }: { readonly text: unknown }) {
  const flat = flatten(text);
  return <RichText text={flat.text} entities={flat.entities} />;
}
