import { Skeleton } from "@mantine/core";
import { useTexts } from "../texts/index.js";
import styles from "./starting.module.css";

/** The shape of what is coming, while the world is read. */
export function Starting() {
  const texts = useTexts();
  return (
    <div className={styles.starting} role="status" aria-label={texts.connecting}>
      <div className={styles.list}>
        {[0, 1, 2, 3, 4].map((row) => (
          <div key={row} className={styles.row}>
            <Skeleton circle height={48} />
            <div className={styles.lines}>
              <Skeleton height={12} width="55%" />
              <Skeleton height={10} width="80%" />
            </div>
          </div>
        ))}
      </div>
      <div className={styles.wall} />
    </div>
  );
}
