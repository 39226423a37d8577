import { Modal, UnstyledButton } from "@mantine/core";
import { timeText } from "../texts/dates.js";
import { useTexts } from "../texts/index.js";
import { authorOf, nameOf } from "../world/names.js";
import { summaryOf } from "../world/summary.js";
import { useConversation } from "./conversation-context.js";
import styles from "./found-messages.module.css";

interface FoundMessagesProps {
  readonly words: string;
  readonly onClose: () => void;
}

/** Where in this conversation a hashtag was used, as far as it is loaded. */
export function FoundMessages({ words, onClose }: FoundMessagesProps) {
  const texts = useTexts();
  const { room, jumpTo } = useConversation();
  const wanted = words.toLocaleLowerCase();
  const found = [...room.messages.values()]
    .filter(({ text, caption }) => (text ?? caption ?? "").toLocaleLowerCase().includes(wanted))
    .toReversed();
  return (
    <Modal opened onClose={onClose} title={words} closeButtonProps={{ "aria-label": texts.close }}>
      <ul className={styles.found}>
        {found.map((message) => (
          <li key={message.message_id}>
            <UnstyledButton
              className={styles.item}
              onClick={() => {
                onClose();
                jumpTo(message.message_id);
              }}
            >
              <b>{nameOf(authorOf(message))}</b>
              <time>{timeText(message.date, texts)}</time>
              <span>{summaryOf(message, texts)}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
