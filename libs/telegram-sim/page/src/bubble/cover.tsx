import { useTexts } from "../texts/index.js";
import { Icon } from "../widgets/icon.js";
import styles from "./media.module.css";

/** Over a picture that was sent hidden; a press takes it away. */
export function Cover({ onReveal }: { readonly onReveal: () => void }) {
  const texts = useTexts();
  return (
    <button type="button" className={styles.cover} aria-label={texts.revealSpoiler} onClick={onReveal}>
      <Icon name="lock" size={28} />
    </button>
  );
}
