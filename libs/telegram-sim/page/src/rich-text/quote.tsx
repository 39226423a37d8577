import { UnstyledButton } from "@mantine/core";
import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { useTexts } from "../texts/index.js";
import styles from "./rich-text.module.css";

interface QuoteProps {
  /** A long one shows its first lines only, until it is opened. */
  readonly isExpandable?: boolean;
  readonly children: ReactNode;
}

/** Somebody's words, set apart. */
export function Quote({ isExpandable = false, children }: QuoteProps) {
  const texts = useTexts();
  const words = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(!isExpandable);
  const [isLong, setLong] = useState(false);
  useLayoutEffect(() => {
    const { current } = words;
    if (current && !isOpen) setLong(current.scrollHeight > current.clientHeight + 2);
  }, [isOpen]);
  return (
    <span className={styles.quote} role="blockquote">
      <span ref={words} className={isOpen ? undefined : styles.clamped}>
        {children}
      </span>
      {isExpandable && isLong && (
        <UnstyledButton className={styles.more} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? texts.collapseQuote : texts.expandQuote}
        </UnstyledButton>
      )}
    </span>
  );
}
