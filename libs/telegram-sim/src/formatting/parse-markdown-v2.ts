import type { Entity } from "../world/types.js";
import { byPlace } from "./entity-kinds.js";
import { atByte, unparsable, type FormattedText } from "./formatted-text.js";
import { readSpecialLink } from "./links.js";
import {
  isEndOf,
  isInsideCode,
  markAt,
  MARK_LENGTHS,
  titleOf,
  type Mark,
  type OpenMark,
} from "./markdown-marks.js";
import { linkEntity } from "./parse-html.js";
import { readLanguage } from "./parse-markdown.js";

const RESERVED = /[_*[\]()~`>#+\-=|{}.!\n\\]/g;

/** Text in the parse mode MarkdownV2. @throws ApiError 400 "can't parse entities: ..." */
export const parseMarkdownV2 = (source: string): FormattedText => new Reading(source).whole();

/** One pass over a text. */
class Reading {
  private at = 0;
  private text = "";
  private readonly open: OpenMark[] = [];
  private readonly entities: Entity[] = [];
  private isInQuote = false;
  /** Where in the text the line began; a quote can begin only there. */
  private lineBegin = 0;

  constructor(private readonly source: string) {}

  whole(): FormattedText {
    while (this.at < this.source.length) this.step();
    if (this.isInQuote && this.open.at(-1)?.mark === "blockquote") this.endQuote("blockquote");
    const left = this.open.at(-1);
    if (left) throw this.unended(left);
    return { text: this.text, entities: this.entities.toSorted(byPlace) };
  }

  private step(): void {
    const { source } = this;
    const plainEnd = this.nextReserved();
    if (plainEnd > this.at) return this.take(plainEnd - this.at);
    const next = source.charCodeAt(this.at + 1);
    if (source[this.at] === "\\") {
      if (!(next > 0 && next <= 126)) return this.take(1);
      this.at += 1;
      return this.take(1);
    }
    const last = this.open.at(-1);
    if (this.isInQuote && source[this.at] === "\n" && source[this.at + 1] !== ">") return this.endLine(last);
    if (last?.mark === "blockquote" && this.isExpandableEnd()) return this.endExpandable();
    if (last && isEndOf(last.mark, source, this.at)) return this.close(last);
    this.begin();
  }

  private nextReserved(): number {
    const pattern = isInsideCode(this.open.at(-1)) ? /[`\\]/g : RESERVED;
    pattern.lastIndex = this.at;
    return pattern.exec(this.source)?.index ?? this.source.length;
  }

  /** Moves so many characters over as they are. */
  private take(length: number): void {
    this.text += this.source.slice(this.at, this.at + length);
    this.at += length;
  }

  private begin(): void {
    const { source, at } = this;
    if (source[at] === "\n") return this.beginLine();
    if (source[at] === ">") return this.beginQuote();
    const mark = markAt(source, at);
    if (mark === undefined)
      throw unparsable(`Character '${source[at]}' is reserved and must be escaped with the preceding '\\'`);
    const { language, from } =
      mark === "pre" ? readLanguage(source, at + 3) : { language: "", from: at + MARK_LENGTHS[mark] };
    this.push(mark, language);
    this.at = from;
  }

  private push(mark: Mark, language = ""): void {
    this.open.push({ mark, language, offset: this.text.length, at: this.at });
  }

  private beginLine(): void {
    this.take(1);
    this.lineBegin = this.text.length;
    if (this.source[this.at] !== ">") return;
    if (!this.isInQuote) this.push("blockquote");
    this.isInQuote = true;
    this.at += 1;
  }

  private beginQuote(): void {
    if (this.isInQuote || this.text.length > this.lineBegin)
      throw unparsable("Character '>' is reserved and must be escaped with the preceding '\\'");
    this.push("blockquote");
    this.isInQuote = true;
    this.at += 1;
  }

  /** The line break that ends a quote is the last of it. */
  private endLine(last: OpenMark | undefined): void {
    if (last && last.mark !== "blockquote") throw this.unended(last);
    this.take(1);
    this.lineBegin = this.text.length;
    this.endQuote("blockquote");
  }

  private isExpandableEnd(): boolean {
    const { source, at } = this;
    return source.startsWith("||", at) && /^(?:$|\n(?!>))/.test(source.slice(at + 2, at + 4));
  }

  private endExpandable(): void {
    this.at += 2;
    this.endQuote("expandable_blockquote");
  }

  private endQuote(type: string): void {
    this.isInQuote = false;
    const quote = this.open.pop();
    if (quote) this.add(quote, { type });
  }

  private close(last: OpenMark): void {
    this.open.pop();
    this.at += MARK_LENGTHS[last.mark];
    if (last.mark === "text_link" || last.mark === "custom_emoji") return this.closeLink(last);
    const { mark: type, language } = last;
    this.add(last, { type, ...(language !== "" && { language }) });
  }

  private closeLink(last: OpenMark): void {
    const words = this.text.slice(last.offset);
    this.at = this.at - MARK_LENGTHS[last.mark] + 1;
    if (this.source[this.at] !== "(") {
      if (last.mark === "custom_emoji") throw unparsable("Custom emoji entity must contain a tg://emoji URL");
      return this.add(last, linkEntity("", words));
    }
    const address = this.readAddress(last.mark === "custom_emoji" ? "custom emoji URL" : "URL");
    if (last.mark === "custom_emoji") this.add(last, readSpecialLink(address));
    else this.add(last, address === "" ? undefined : linkEntity(address, words));
  }

  /** What stands in the brackets here. */
  private readAddress(what: string): string {
    const begin = this.at + 1;
    let address = "";
    for (this.at = begin; this.source[this.at] !== ")"; this.at += 1) {
      if (this.at >= this.source.length) throw atByte(`Can't find end of a ${what}`, this.source, begin);
      const next = this.source.charCodeAt(this.at + 1);
      if (this.source[this.at] === "\\" && next > 0 && next <= 126) this.at += 1;
      address += this.source[this.at];
    }
    this.at += 1;
    return address;
  }

  private add({ offset }: OpenMark, about: { readonly type: string } | undefined): void {
    const length = this.text.length - offset;
    if (length > 0 && about) this.entities.push({ offset, length, ...about });
  }

  private unended({ mark, language, at }: OpenMark): Error {
    return atByte(`Can't find end of ${titleOf(mark, language)} entity`, this.source, at);
  }
}
