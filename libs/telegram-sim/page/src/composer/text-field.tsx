import { Textarea } from "@mantine/core";
import { useEffect, useRef, type ClipboardEvent, type KeyboardEvent, type Ref } from "react";
import { useConversation } from "../conversation/conversation-context.js";
import { useWorld } from "../app/world-context.js";
import { showActivity } from "../server/actions.js";
import { useTexts } from "../texts/index.js";
import { titleOf } from "../world/names.js";
import styles from "./composer.module.css";
import type { ComposerText } from "./use-composer-text.js";

/** Telegram's limit for a message; longer texts would be refused. */
const MAX_LENGTH = 4096;
/** The others are told again that one types, after this. */
const TYPING_EVERY_MS = 4_000;

interface TextFieldProps {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly text: ComposerText;
  readonly placeholder: string;
  /** One has chosen to reply or to edit: begins here, and Escape ends it. */
  readonly hasIntent: boolean;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Words; Enter sends them, Shift+Enter begins a line. */
export function TextField({
  ref,
  text,
  placeholder,
  hasIntent,
  onSubmit,
  onCancel,
  onFiles,
}: TextFieldProps) {
  const texts = useTexts();
  const world = useWorld();
  const { room } = useConversation();
  const tellTyping = useTyping();
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hasIntent) own.current?.querySelector("textarea")?.focus();
  }, [hasIntent]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && hasIntent) {
      // Only this: a second one leaves the conversation.
      event.preventDefault();
      onCancel();
    }
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onSubmit();
  };
  const onPaste = (event: ClipboardEvent): void => {
    const { clipboardData } = event;
    if (clipboardData.files.length === 0) return;
    event.preventDefault();
    onFiles([...clipboardData.files]);
  };
  return (
    <div className={styles.field} ref={own}>
      <Textarea
        ref={ref}
        autosize
        minRows={1}
        maxRows={8}
        maxLength={MAX_LENGTH}
        variant="unstyled"
        aria-label={texts.composerLabel(titleOf(room, world))}
        placeholder={placeholder}
        value={text.value}
        onChange={({ target }) => {
          text.set(target.value);
          tellTyping();
        }}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
    </div>
  );
}

/** Tells the others that one is writing, now and then. */
function useTyping(): () => void {
  const { place } = useConversation();
  const toldAt = useRef(0);
  return () => {
    if (Date.now() - toldAt.current < TYPING_EVERY_MS) return;
    toldAt.current = Date.now();
    // It is only a courtesy: whether it arrives does not matter.
    void showActivity(place, "typing").catch(() => undefined);
  };
}
