import { RichBlocks } from "./rich-blocks.js";
import styles from "./rich-message.module.css";
import type { ListItem } from "./schema.js";

export function RichList({ items }: { readonly items: readonly ListItem[] }) {
  return (
    <ul className={styles.list}>
      {items.map(({ label, blocks, has_checkbox, is_checked }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- items have no other name
        <li key={index}>
          <span className={styles.label}>
            {has_checkbox === true ? (is_checked === true ? "☑" : "☐") : (label ?? "•")}
          </span>
          <div>
            <RichBlocks blocks={blocks} />
          </div>
        </li>
      ))}
    </ul>
  );
}
