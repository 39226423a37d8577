import { Marked, type TokenizerAndRendererExtension, type Tokens } from "marked";
import { mediaTag } from "./rich-media.js";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Marks around words that GitHub's Markdown does not have; what is inside is Markdown too. */
const around = (name: string, mark: string, tag: string): TokenizerAndRendererExtension => ({
  name,
  level: "inline",
  start: (source) => source.indexOf(mark),
  tokenizer(source) {
    const end = source.indexOf(mark, mark.length + 1);
    if (!source.startsWith(mark) || end < 0) return undefined;
    const text = source.slice(mark.length, end);
    return {
      type: name,
      raw: source.slice(0, end + mark.length),
      text,
      tokens: this.lexer.inlineTokens(text),
    };
  },
  renderer({ tokens = [] }) {
    return `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`;
  },
});

/** Formulas: what is inside is LaTeX. */
const formula = (
  name: string,
  level: "block" | "inline",
  pattern: RegExp,
  tag: string,
): TokenizerAndRendererExtension => ({
  name,
  level,
  // A block's beginning would end the paragraph before it.
  start: (source) => (level === "block" ? /^\$\$/m.exec(source)?.index : source.indexOf("$")),
  tokenizer(source) {
    const match = pattern.exec(source);
    return match ? { type: name, raw: match[0], text: match[1] ?? "" } : undefined;
  },
  renderer: ({ text }) => `<${tag}>${String(text)}</${tag}>`,
});

const footnoteLink: TokenizerAndRendererExtension = {
  name: "footnoteLink",
  level: "inline",
  start: (source) => source.indexOf("[^"),
  tokenizer(source) {
    const match = /^\[\^([^\]\s]+)\](?!:)/.exec(source);
    return match ? { type: "footnoteLink", raw: match[0], text: match[1] ?? "" } : undefined;
  },
  renderer: ({ text }) => `<a href="#${escaped(String(text))}"><sup>${escaped(String(text))}</sup></a>`,
};

const footnote: TokenizerAndRendererExtension = {
  name: "footnote",
  level: "block",
  start: (source) => /^\[\^/m.exec(source)?.index,
  tokenizer(source) {
    const match = /^\[\^([^\]\s]+)\]:[ \t]+([^\n]+)(?:\n|$)/.exec(source);
    if (!match) return undefined;
    const [raw, label = "", text = ""] = match;
    return { type: "footnote", raw, label, text, tokens: this.lexer.inlineTokens(text) };
  },
  renderer({ label, tokens = [] }) {
    return `<p><tg-reference name="${escaped(String(label))}">${this.parser.parseInline(tokens)}</tg-reference></p>`;
  },
};

/** Media stand alone; emoji and dates in a line. */
function image({ href, title, text }: Tokens.Image): string {
  if (/^tg:\/\/(emoji|time)\?/i.test(href)) return `<img src="${escaped(href)}" alt="${escaped(text)}"/>`;
  const tag = mediaTag(href);
  const media = `<${tag} src="${escaped(href)}"/>`;
  return title ? `<figure>${media}<figcaption>${escaped(title)}</figcaption></figure>` : media;
}

const markdown = new Marked({ gfm: true, breaks: false }).use({
  extensions: [
    around("marked", "==", "mark"),
    around("spoiler", "||", "tg-spoiler"),
    formula("formulaBlock", "block", /^\$\$([^]+?)\$\$(?:\n|$)/, "tg-math-block"),
    formula("formula", "inline", /^\$([^\s$](?:[^$\n]*[^\s$])?)\$(?!\d)/, "tg-math"),
    footnoteLink,
    footnote,
  ],
  renderer: {
    image,
    code: ({ text, lang = "" }) => {
      if (lang === "math") return `<tg-math-block>${text}</tg-math-block>`;
      const named = lang === "" ? "" : ` class="language-${escaped(lang)}"`;
      return `<pre><code${named}>${escaped(text)}</code></pre>`;
    },
  },
});

/** Bot API's Rich Markdown style as its Rich HTML style. */
export const richHtmlOf = (source: string): string => {
  const html = markdown.parse(source, { async: false });
  return html.replaceAll(/&#39;/g, "'");
};
