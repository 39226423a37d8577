import { useConversation, type Intent } from "../conversation/conversation-context.js";
import { useTexts } from "../texts/index.js";
import { authorOf, nameOf } from "../world/names.js";
import { summaryOf } from "../world/summary.js";
import { Icon } from "../widgets/icon.js";
import { IconButton } from "../widgets/icon-button.js";
import styles from "./composer.module.css";

interface IntentBarProps {
  readonly intent: Intent | undefined;
  readonly onCancel: () => void;
}

/** Above the words: which message is answered or changed. */
export function IntentBar({ intent, onCancel }: IntentBarProps) {
  const texts = useTexts();
  const { jumpTo } = useConversation();
  if (!intent) return null;
  const { message, type } = intent;
  return (
    <div className={styles.bar}>
      <Icon name={type} size={22} />
      <button
        type="button"
        className={styles.barWords}
        style={{ textAlign: "left", background: "none", border: 0, borderLeft: "2px solid var(--accent)" }}
        onClick={() => jumpTo(message.message_id)}
      >
        <strong>{type === "edit" ? texts.editing : texts.replyingTo(nameOf(authorOf(message)))}</strong>
        <span>{summaryOf(message, texts)}</span>
      </button>
      <IconButton
        icon="close"
        label={type === "edit" ? texts.cancelEdit : texts.cancelReply}
        onClick={onCancel}
      />
    </div>
  );
}
