import { useRef, useState } from "react";
import { useConversation, type Intent } from "../conversation/conversation-context.js";
import { AttachmentDialog } from "./attachment-dialog.js";
import { CannotWrite } from "./cannot-write.js";
import { ComposerRow } from "./composer-row.js";
import { DropZone } from "./drop-zone.js";
import { InlineResults } from "./inline-results.js";
import { IntentBar } from "./intent-bar.js";
import { RecordingBar } from "./recording-bar.js";
import { ReplyKeyboard } from "./reply-keyboard.js";
import type { ComposerText } from "./use-composer-text.js";
import { useForcedReply } from "./use-forced-reply.js";
import { useObstacle } from "./use-obstacle.js";
import { useRecording } from "./use-recording.js";
import { useReplyKeyboard } from "./use-reply-keyboard.js";
import { useSending } from "./use-sending.js";

interface ComposerProps {
  readonly intent: Intent | undefined;
  readonly text: ComposerText;
}

/** Where one writes: words, files, commands, and the keyboards of bots. */
export function Composer({ intent, text: newText }: ComposerProps) {
  const { setIntent } = useConversation();
  const obstacle = useObstacle();
  const field = useRef<HTMLTextAreaElement>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [edited, setEdited] = useState(() => wordsOf(intent));
  const text = intent?.type === "edit" ? { value: edited, set: setEdited } : newText;
  const keyboard = useReplyKeyboard();
  useForcedReply(keyboard);
  const sending = useSending(intent, () => {
    keyboard.onSent();
    setIntent(undefined);
    field.current?.focus();
  });
  const recording = useRecording(sending, () => requestAnimationFrame(() => field.current?.focus()));
  if (obstacle) return <CannotWrite obstacle={obstacle} />;
  return (
    <DropZone onFiles={setFiles}>
      <InlineResults text={text.value} onChosen={() => text.set("")} />
      <IntentBar intent={intent} onCancel={() => setIntent(undefined)} />
      {recording.since === undefined ? (
        <ComposerRow
          field={field}
          intent={intent}
          text={text}
          keyboard={keyboard}
          sending={sending}
          onFiles={setFiles}
          onRecord={recording.start}
        />
      ) : (
        <RecordingBar recording={recording} since={recording.since} />
      )}
      {keyboard.isShown && <ReplyKeyboard keyboard={keyboard} sending={sending} />}
      {files.length > 0 && (
        <AttachmentDialog
          files={files}
          caption={text.value}
          onClose={() => setFiles([])}
          onSend={async (given) => {
            if (!(await sending.sendFiles(given))) return;
            text.set("");
            setFiles([]);
          }}
        />
      )}
    </DropZone>
  );
}

const wordsOf = (intent: Intent | undefined): string =>
  intent?.type === "edit" ? (intent.message.text ?? intent.message.caption ?? "") : "";
