import { useWorld } from "../app/world-context.js";
import { NoBotYet } from "../chat-list/no-bot-yet.js";
import { useTexts } from "../texts/index.js";
import { Icon } from "../widgets/icon.js";
import styles from "./nothing-chosen.module.css";

/** Beside the chats while none is open. */
export function NothingChosen() {
  const texts = useTexts();
  const { bots } = useWorld();
  return (
    <div className={`${styles.nothing} wall`}>
      <div className={styles.card}>
        <Icon name="send" size={36} />
        <strong>{texts.pickChat}</strong>
        <span>{texts.pickChatHint}</span>
        {bots.size === 0 && <NoBotYet />}
      </div>
    </div>
  );
}
