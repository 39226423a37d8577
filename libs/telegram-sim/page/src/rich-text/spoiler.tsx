import { useState, type ReactNode } from "react";
import { useTexts } from "../texts/index.js";
import styles from "./rich-text.module.css";

/** Words that are covered until somebody presses them. */
export function Spoiler({ children }: { readonly children: ReactNode }) {
  const texts = useTexts();
  const [isShown, setShown] = useState(false);
  if (isShown) return <span className={styles.revealed}>{children}</span>;
  return (
    <button
      type="button"
      className={styles.spoiler}
      aria-label={texts.revealSpoiler}
      onClick={() => setShown(true)}
    >
      <span aria-hidden="true">{children}</span>
    </button>
  );
}
