import type { ReactNode } from "react";
import styles from "./service-line.module.css";

/** What nobody said: a day, somebody joined. */
export function ServiceLine({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.line}>
      <span className={styles.words}>{children}</span>
    </div>
  );
}
