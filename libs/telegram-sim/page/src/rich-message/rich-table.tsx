import { Rich } from "./rich.js";
import styles from "./rich-message.module.css";
import type { RichBlock } from "./schema.js";

export function RichTable({ block }: { readonly block: RichBlock }) {
  return (
    <div className={styles.tableBox}>
      <table className={styles.table}>
        {block.caption !== undefined && (
          <caption>
            <Rich text={block.caption} />
          </caption>
        )}
        <tbody>
          {block.cells.map((row, rowIndex) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows have no other name
            <tr key={rowIndex}>
              {row.map(({ text, is_header, colspan, rowspan, align = "left" }, index) => {
                const Cell = is_header === true ? "th" : "td";
                return (
                  // oxlint-disable-next-line react/no-array-index-key -- cells have no other name
                  <Cell key={index} colSpan={colspan} rowSpan={rowspan} style={{ textAlign: align }}>
                    <Rich text={text} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
