import { Button } from "@mantine/core";
import { useAct } from "../app/act.js";
import { useWorld } from "../app/world-context.js";
import { RichMessage } from "../rich-message/rich-message.js";
import { RichText } from "../rich-text/rich-text.js";
import { stopDraft } from "../server/actions.js";
import type { Draft } from "../server/draft.js";
import { useTexts } from "../texts/index.js";
import { nameOf } from "../world/names.js";
import bubbleStyles from "../bubble/bubble.module.css";
import { useConversation } from "./conversation-context.js";
import styles from "./draft-bubbles.module.css";

/** What bots are writing at this moment, growing as it comes. */
export function DraftBubbles() {
  const { drafts } = useWorld();
  const { room, thread } = useConversation();
  return (drafts.get(room.key) ?? [])
    .filter(({ message_thread_id }) => message_thread_id === thread)
    .map((draft) => <DraftBubble key={`${draft.by.id} ${draft.draft_id}`} draft={draft} />);
}

function DraftBubble({ draft }: { readonly draft: Draft }) {
  const texts = useTexts();
  const act = useAct();
  const { place } = useConversation();
  const { by, message_thread_id: thread, can_stop } = draft;
  return (
    <div className={styles.row}>
      <div
        className={`${bubbleStyles.bubble} ${styles.draft}`}
        role="group"
        aria-label={texts.writing(nameOf(by))}
        aria-busy="true"
      >
        <Words draft={draft} />
      </div>
      {can_stop === true && (
        <Button size="compact-sm" variant="light" onClick={() => void act(() => stopDraft(place, thread))}>
          {texts.stopWriting}
        </Button>
      )}
    </div>
  );
}

/** An empty draft says that the bot thinks (Bot API, sendMessageDraft). */
function Words({ draft: { text, entities, rich_message } }: { readonly draft: Draft }) {
  const texts = useTexts();
  if (rich_message !== undefined) return <RichMessage message={rich_message} />;
  return (
    <div className={bubbleStyles.words} dir="auto">
      {text === "" ? (
        <span className={styles.thinking}>{texts.thinking}</span>
      ) : (
        <RichText text={text} entities={entities} />
      )}
      <span className={styles.caret} aria-hidden="true" />
    </div>
  );
}
