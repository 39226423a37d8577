import { useTexts } from "../texts/index.js";
import { useToasts } from "../app/toasts.js";
import { IconButton } from "../widgets/icon-button.js";
import styles from "./rich-text.module.css";

interface CodeBlockProps {
  readonly code: string;
  readonly language: string | undefined;
}

/** Code as it was written, to be copied with one press. */
export function CodeBlock({ code, language }: CodeBlockProps) {
  const texts = useTexts();
  const { say } = useToasts();
  const copy = (): void => void navigator.clipboard.writeText(code).then(() => say(texts.copied));
  return (
    <span className={styles.block}>
      <span className={styles.blockHead}>
        {language ?? ""}
        <IconButton icon="copy" label={texts.copyCode} size={26} iconSize={15} onClick={copy} />
      </span>
      <code className={styles.blockCode}>{code}</code>
    </span>
  );
}
