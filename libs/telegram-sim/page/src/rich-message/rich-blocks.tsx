import { CodeBlock } from "../rich-text/code-block.js";
import { Quote } from "../rich-text/quote.js";
import { Rich } from "./rich.js";
import { flatten } from "./flatten.js";
import { MediaBlock } from "./media-block.js";
import { ButtonRow } from "./rich-buttons.js";
import { RichList } from "./rich-list.js";
import styles from "./rich-message.module.css";
import { RichTable } from "./rich-table.js";
import { RichBlock } from "./schema.js";

/** Blocks one below the other; one that cannot be read is left out. */
export function RichBlocks({ blocks }: { readonly blocks: readonly unknown[] }) {
  return blocks.map((given, index) => {
    const { data } = RichBlock.safeParse(given);
    // oxlint-disable-next-line react/no-array-index-key -- blocks have no other name
    return data && <Block key={index} block={data} />;
  });
}

function Block({ block }: { readonly block: RichBlock }) {
  switch (block.type) {
    case "heading":
      return (
        <div
          className={styles.heading}
          role="heading"
          aria-level={(block.size ?? 1) + 2}
          data-size={block.size}
        >
          <Rich text={block.text} />
        </div>
      );
    case "pre":
      return <CodeBlock code={flatten(block.text).text} language={block.language} />;
    case "divider":
      return <hr className={styles.divider} />;
    case "buttons":
      return <ButtonRow buttons={block.buttons} />;
    case "list":
      return <RichList items={block.items} />;
    case "table":
      return <RichTable block={block} />;
    case "details":
      return (
        <details className={styles.details} open={block.is_open}>
          <summary>
            <Rich text={block.summary} />
          </summary>
          <RichBlocks blocks={block.blocks} />
        </details>
      );
    default:
      return <Container block={block} />;
  }
}

function Container({ block }: { readonly block: RichBlock }) {
  switch (block.type) {
    case "blockquote":
    case "pull_quote":
      return <Quote>{<Inside block={block} />}</Quote>;
    case "expandable_blockquote":
      return (
        <Quote isExpandable>
          <Inside block={block} />
        </Quote>
      );
    case "footer":
      return (
        <p className={styles.footer}>
          <Rich text={block.text} />
        </p>
      );
    default:
      return <Inside block={block} />;
  }
}

/** A paragraph, a picture, or the blocks inside of another one. */
function Inside({ block }: { readonly block: RichBlock }) {
  const words = block.text ?? block.expression;
  return (
    <>
      <MediaBlock block={block} />
      {words !== undefined && (
        <p className={styles.paragraph}>
          <Rich text={words} />
        </p>
      )}
      <RichBlocks blocks={block.blocks} />
    </>
  );
}
