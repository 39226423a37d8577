import { Loader } from "@mantine/core";
import { useImperativeHandle, useState, type Ref } from "react";
import { useSeat } from "../app/seat-context.js";
import { useReadMark } from "../app/world-context.js";
import { useTexts } from "../texts/index.js";
import { dayOf } from "../texts/dates.js";
import { entriesOf } from "../world/grouping.js";
import { messagesIn } from "../world/topics.js";
import { readName } from "../world/unread.js";
import { IconButton } from "../widgets/icon-button.js";
import { useConversation } from "./conversation-context.js";
import { DraftBubbles } from "./draft-bubbles.js";
import { EmptyConversation } from "./empty-conversation.js";
import { EntryRow } from "./entry-row.js";
import styles from "./message-list.module.css";
import { moveBetweenMessages } from "./message-keys.js";
import { useJump } from "./use-jump.js";
import { useScroll } from "./use-scroll.js";

export interface MessageListHandle {
  readonly jumpTo: (messageId: number) => void;
}

/** What was said, oldest at the top; it stays at the newest unless one has scrolled away. */
export function MessageList({ ref }: { readonly ref?: Ref<MessageListHandle> }) {
  const texts = useTexts();
  const { me } = useSeat();
  const { room, thread } = useConversation();
  const name = readName(room, thread);
  const readMark = useReadMark(me.id)(name);
  const [readAtOpening] = useState(readMark);
  const messages = messagesIn(room, thread);
  const scroll = useScroll({ room, readName: name, me: me.id, messages });
  const jumpTo = useJump(scroll);
  useImperativeHandle(ref, () => ({ jumpTo }), [jumpTo]);
  const shown = messages.slice(-scroll.shownCount);
  const entries = entriesOf(shown, dayOf);
  const firstNew = shown.find(({ message_id, from }) => message_id > readAtOpening && from?.id !== me.id);
  const divider = readAtOpening > 0 && firstNew !== shown[0] ? firstNew?.message_id : undefined;
  return (
    <div className={styles.frame}>
      <div
        className={styles.scroller}
        ref={scroll.box}
        onScroll={scroll.onScroll}
        onKeyDown={moveBetweenMessages}
        role="log"
        aria-label={texts.messages}
        tabIndex={-1}
      >
        <div className={styles.column} ref={scroll.content}>
          {scroll.isReading && (
            <div className={styles.loading} role="status" aria-label={texts.olderMessages}>
              <Loader size="sm" />
            </div>
          )}
          {room.isLoaded && messages.length === 0 && <EmptyConversation />}
          {entries.map((entry) => (
            <EntryRow
              key={entry.key}
              entry={entry}
              isFirstNew={entry.type === "messages" && entry.messages[0].message_id === divider}
            />
          ))}
          <DraftBubbles />
        </div>
      </div>
      {!scroll.isAtEnd && (
        <div className={styles.toEnd}>
          <IconButton
            icon="arrowDown"
            label={texts.toBottom}
            variant="default"
            size={44}
            onClick={scroll.toEnd}
          />
        </div>
      )}
    </div>
  );
}
