import { use } from "react";
import type { Entity } from "../server/entities.js";
import { ButtonContext } from "./button-context.js";
import { CodeBlock } from "./code-block.js";
import { Mention, HashtagLink, CommandLink } from "./live-words.js";
import { Quote } from "./quote.js";
import styles from "./rich-text.module.css";
import { segmentsOf, type Segment } from "./segments.js";
import { Spoiler } from "./spoiler.js";
import { addressFrom } from "./addresses.js";

interface RichTextProps {
  readonly text: string;
  readonly entities?: readonly Entity[] | undefined;
}

/** Formatted text, with everything in it that can be pressed. */
export function RichText({ text, entities }: RichTextProps) {
  return <Segments segments={segmentsOf(text, entities)} />;
}

function Segments({ segments }: { readonly segments: readonly Segment[] }) {
  return segments.map((segment, index) =>
    segment.type === "words" ? (
      segment.text
    ) : (
      <Formatted key={`${index} ${segment.entity.type}`} {...segment} />
    ),
  );
}

type FormattedProps = Extract<Segment, { type: "format" }>;

function Formatted({ entity, text, inside }: FormattedProps) {
  const content = <Segments segments={inside} />;
  switch (entity.type) {
    case "bold":
      return <strong>{content}</strong>;
    case "italic":
      return <em>{content}</em>;
    case "underline":
      return <u>{content}</u>;
    case "strikethrough":
      return <s>{content}</s>;
    case "spoiler":
      return <Spoiler>{content}</Spoiler>;
    case "code":
      return <code className={styles.code}>{content}</code>;
    case "pre":
      return <CodeBlock code={text} language={entity.language} />;
    case "blockquote":
      return <Quote>{content}</Quote>;
    case "expandable_blockquote":
      return <Quote isExpandable>{content}</Quote>;
    case "bot_command":
      return <CommandLink command={text} />;
    case "hashtag":
    case "cashtag":
      return <HashtagLink tag={text} />;
    case "mention":
      return <Mention username={text.slice(1)}>{content}</Mention>;
    case "text_mention":
      return <Mention id={entity.user?.id}>{content}</Mention>;
    case "button":
      return <ButtonAmongWords button={entity["button"]}>{content}</ButtonAmongWords>;
    default:
      return <Link address={addressFrom(entity, text)}>{content}</Link>;
  }
}

function ButtonAmongWords({
  button,
  children,
}: {
  readonly button: unknown;
  readonly children: React.ReactNode;
}) {
  return use(ButtonContext)?.(button) ?? children;
}

/** A link, where there is an address; other formattings (custom emoji, dates) are their words. */
function Link({
  address,
  children,
}: {
  readonly address: string | undefined;
  readonly children: React.ReactNode;
}) {
  if (address === undefined) return children;
  return (
    <a className={styles.link} href={address} target="_blank" rel="noopener noreferrer" title={address}>
      {children}
    </a>
  );
}
