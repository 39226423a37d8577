import type { FormattedText } from "@telebus/telegram";
import { z } from "zod";

/** What stands below every copy: words, which may lead somewhere. */
export const Signature = z.object({ text: z.string().min(1), url: z.string().optional() });
export type Signature = z.output<typeof Signature>;

/** More than a line or two would crowd out what people say. */
export const MAX_SIGNATURE_LENGTH = 200;

export const signatureLine = ({ text, url }: Signature): FormattedText => ({
  text,
  entities: url === undefined ? [] : [{ type: "text_link", offset: 0, length: text.length, url }],
});

/** An address of the web as people write it, with or without `https://`. */
export function linkOf(words: string): URL | undefined {
  const address = /^https?:\/\//i.test(words) ? words : `https://${words}`;
  if (/\s/.test(words) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.hostname.includes(".") ? url : undefined;
}
