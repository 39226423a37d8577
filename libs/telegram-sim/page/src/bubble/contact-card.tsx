import type { Message } from "../server/message.js";
import { colourOf } from "../world/names.js";
import { Face } from "../widgets/face.js";
import styles from "./rows.module.css";

interface ContactCardProps {
  readonly contact: NonNullable<Message["contact"]>;
}

/** Somebody's name and number. */
export function ContactCard({ contact: { first_name, last_name, phone_number } }: ContactCardProps) {
  const name = [first_name, last_name].filter(Boolean).join(" ");
  return (
    <a className={styles.row} href={`tel:${phone_number.replaceAll(/[^+\d]/g, "")}`}>
      <span style={{ gridRow: "1 / 3" }}>
        <Face id={colourOf(phone_number.length)} name={name} size={46} />
      </span>
      <span className={styles.title}>{name}</span>
      <span className={styles.detail}>{phone_number}</span>
    </a>
  );
}
