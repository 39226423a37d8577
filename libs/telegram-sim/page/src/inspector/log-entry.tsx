import { useState, type ReactNode } from "react";
import { useTexts } from "../texts/index.js";
import styles from "./inspector.module.css";
import { Json } from "./json.js";

interface LogEntryProps {
  readonly name: string;
  readonly what: ReactNode;
  /** The simulator's time, Unix ms. */
  readonly at: number | undefined;
  readonly value: unknown;
  /** On a line of its own. */
  readonly note?: ReactNode;
  readonly isOpen?: boolean;
}

/** One thing that happened, in a line; opened, everything about it. */
export function LogEntry({ name, what, at, value, note, isOpen: isOpenAtFirst = false }: LogEntryProps) {
  const { locale } = useTexts();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details
      className={styles.entry}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span className={styles.name}>{name}</span>
        <span className={styles.what}>{what}</span>
        {at !== undefined && <time className={styles.time}>{new Date(at).toLocaleTimeString(locale)}</time>}
        {note}
      </summary>
      {isOpen && <Json value={value} />}
    </details>
  );
}
