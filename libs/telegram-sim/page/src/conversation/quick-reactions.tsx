import { UnstyledButton } from "@mantine/core";
import { useAct } from "../app/act.js";
import { react } from "../server/actions.js";
import type { Message } from "../server/message.js";
import { useTexts } from "../texts/index.js";
import { countedReactions, pictured, QUICK_REACTIONS } from "../world/reactions.js";
import { useConversation } from "./conversation-context.js";
import styles from "./message-menu.module.css";

interface QuickReactionsProps {
  readonly message: Message;
  readonly onDone: () => void;
}

/** The most used reactions; one's own is taken back by a second press. */
export function QuickReactions({ message, onDone }: QuickReactionsProps) {
  const texts = useTexts();
  const act = useAct();
  const { place } = useConversation();
  const mine = countedReactions(message, place.from)
    .filter(({ isMine }) => isMine)
    .map(({ emoji }) => emoji);
  const give = (emoji: string): void => {
    void act(() => react(place, message.message_id, mine.includes(emoji) ? [] : [emoji]));
    onDone();
  };
  return (
    <div className={styles.reactions} role="group" aria-label={texts.react}>
      {QUICK_REACTIONS.map((emoji) => (
        <UnstyledButton
          key={emoji}
          className={styles.reaction}
          aria-label={texts.reactWith(emoji)}
          aria-pressed={mine.includes(emoji)}
          onClick={() => give(emoji)}
        >
          {pictured(emoji)}
        </UnstyledButton>
      ))}
    </div>
  );
}
