import { colourOf, initialsOf } from "../world/names.js";
import { Icon } from "./icon.js";
import styles from "./face.module.css";

interface FaceProps {
  readonly id: number;
  readonly name: string;
  /** Pixels. */
  readonly size?: number;
  readonly isBot?: boolean;
}

/** The round picture of somebody: letters on their colour. */
export function Face({ id, name, size = 48, isBot = false }: FaceProps) {
  return (
    <span
      className={styles.face}
      data-colour={colourOf(id)}
      style={{ width: size, height: size, fontSize: Math.round(size * 0.38) }}
      aria-hidden="true"
    >
      {initialsOf(name)}
      {isBot && size >= 40 && (
        <span className={styles.badge}>
          <Icon name="bot" size={12} />
        </span>
      )}
    </span>
  );
}
