import { Splitter } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { ReactNode } from "react";
import styles from "./panes.module.css";

/** From here on people stand in one row, and the borders between them can be moved. */
const WIDE = "(min-width: 1100px)";

/** One to four people side by side; in two rows where it is narrow, one after the other on a phone. */
export function Panes({ children }: { readonly children: readonly ReactNode[] }) {
  const isWide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false });
  const count = children.length;
  if (count > 1 && isWide)
    return (
      // Another number of panes is another row.
      <Splitter key={count} className={styles.row} lineSize={3} handleColor="var(--line)">
        {children.map((pane, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a seat is its place
          <Splitter.Pane key={index} className={styles.pane} defaultSize={100 / count} min={14}>
            {pane}
          </Splitter.Pane>
        ))}
      </Splitter>
    );
  return (
    <div className={styles.grid} data-count={count}>
      {children}
    </div>
  );
}
