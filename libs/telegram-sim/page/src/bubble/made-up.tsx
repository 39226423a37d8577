import { useTexts } from "../texts/index.js";
import { Icon, type IconName } from "../widgets/icon.js";
import styles from "./media.module.css";

interface MadeUpProps {
  readonly icon: IconName;
  readonly label: string;
}

/** In place of a picture whose bytes are none: the simulator makes such files up where nobody gives some. */
export function MadeUp({ icon, label }: MadeUpProps) {
  const texts = useTexts();
  return (
    <span className={styles.madeUp} role="img" aria-label={`${label}, ${texts.noPreview}`}>
      <Icon name={icon} size={34} />
      <span>{label}</span>
    </span>
  );
}
