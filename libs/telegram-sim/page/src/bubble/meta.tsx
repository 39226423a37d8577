import type { Message } from "../server/message.js";
import { timeText } from "../texts/dates.js";
import { useTexts } from "../texts/index.js";
import { Icon } from "../widgets/icon.js";
import styles from "./meta.module.css";

interface MetaProps {
  readonly message: Message;
  readonly isMine: boolean;
}

/** When it was said, and whether it was changed since. */
export function Meta({ message, isMine }: MetaProps) {
  const texts = useTexts();
  const date = new Date(message.date * 1000);
  return (
    <span className={styles.meta}>
      {message.edit_date !== undefined && <span>{texts.edited}</span>}
      <time dateTime={date.toISOString()} title={date.toLocaleString(texts.locale)}>
        {timeText(message.date, texts)}
      </time>
      {isMine && (
        <span role="img" aria-label={texts.sent}>
          <Icon name="check" size={14} />
        </span>
      )}
    </span>
  );
}
