import { useWorld } from "../app/world-context.js";
import { RichText } from "../rich-text/rich-text.js";
import { useTexts } from "../texts/index.js";
import { nameOf } from "../world/names.js";
import bubbleStyles from "../bubble/bubble.module.css";
import { useConversation } from "./conversation-context.js";
import styles from "./draft-bubbles.module.css";

/** What bots are writing at this moment, growing as it comes. */
export function DraftBubbles() {
  const texts = useTexts();
  const { drafts } = useWorld();
  const { room } = useConversation();
  return (drafts.get(room.key) ?? []).map(({ id, by, text, entities }) => (
    <div key={`${by.id} ${id}`} className={styles.row}>
      <div
        className={`${bubbleStyles.bubble} ${styles.draft}`}
        aria-label={texts.writing(nameOf(by))}
        aria-busy="true"
      >
        <div className={bubbleStyles.words}>
          <RichText text={text} entities={entities} />
          <span className={styles.caret} aria-hidden="true" />
        </div>
      </div>
    </div>
  ));
}
