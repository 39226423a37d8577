import { WithButtons } from "./rich-buttons.js";
import { RichBlocks } from "./rich-blocks.js";
import styles from "./rich-message.module.css";
import { RichMessage as Schema } from "./schema.js";

/** A message of headings, lists, tables and the like. */
export function RichMessage({ message }: { readonly message: unknown }) {
  const { data } = Schema.safeParse(message);
  if (!data) return null;
  return (
    <div className={styles.rich} dir={data.is_rtl === true ? "rtl" : "auto"}>
      <WithButtons>
        <RichBlocks blocks={data.blocks} />
      </WithButtons>
      <span className={styles.metaSpace} aria-hidden="true" />
    </div>
  );
}
