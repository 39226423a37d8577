import type { RefObject, SubmitEvent } from "react";
import { useConversation, type Intent } from "../conversation/conversation-context.js";
import { useTexts } from "../texts/index.js";
import { Icon } from "../widgets/icon.js";
import { IconButton } from "../widgets/icon-button.js";
import { AttachMenu } from "./attach-menu.js";
import { CommandMenu } from "./command-menu.js";
import styles from "./composer.module.css";
import { EmojiMenu } from "./emoji-menu.js";
import { KeyboardToggle } from "./keyboard-toggle.js";
import { SendButton } from "./send-button.js";
import { TextField } from "./text-field.js";
import type { ComposerText } from "./use-composer-text.js";
import type { Keyboard } from "./use-reply-keyboard.js";
import type { Sending } from "./use-sending.js";

interface ComposerRowProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly intent: Intent | undefined;
  readonly text: ComposerText;
  readonly keyboard: Keyboard;
  readonly sending: Sending;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onRecord: () => void;
}

/** The box for words, with its buttons. */
export function ComposerRow(props: ComposerRowProps) {
  const { field, intent, text, keyboard, sending, onFiles, onRecord } = props;
  const texts = useTexts();
  const isReady = text.value.trim() !== "";
  const isEdit = intent?.type === "edit";
  const { setIntent } = useConversation();
  const send = async (): Promise<void> => {
    if (await sending.sendText(text.value)) text.set("");
  };
  const insert = (words: string): void => {
    text.set(text.value + words);
    field.current?.focus();
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void send();
  };
  return (
    <form className={styles.composer} onSubmit={onSubmit}>
      <CommandMenu text={text.value} onCommand={(command) => void sending.sendText(command)} />
      <TextField
        ref={field}
        text={text}
        placeholder={keyboard.placeholder ?? texts.writeMessage}
        hasIntent={intent !== undefined}
        onSubmit={() => void send()}
        onCancel={() => setIntent(undefined)}
        onFiles={onFiles}
      />
      <EmojiMenu onPick={insert} />
      <KeyboardToggle keyboard={keyboard} />
      <AttachMenu onFiles={onFiles} sending={sending} />
      {isReady || isEdit || sending.isBusy ? (
        <SendButton
          isReady={isReady}
          isBusy={sending.isBusy}
          icon={<Icon name={isEdit ? "check" : "send"} size={21} />}
        />
      ) : (
        <IconButton icon="mic" label={texts.recordVoice} onClick={onRecord} />
      )}
    </form>
  );
}
