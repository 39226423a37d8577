import { memo, type MouseEvent, type KeyboardEvent } from "react";
import { useNow } from "../app/now.js";
import { useSeat } from "../app/seat-context.js";
import { Bubble } from "../bubble/bubble.js";
import { ServiceLine } from "../bubble/service-line.js";
import type { Message } from "../server/message.js";
import { dayText, timeText } from "../texts/dates.js";
import { useTexts } from "../texts/index.js";
import type { Entry } from "../world/grouping.js";
import { authorOf, nameOf } from "../world/names.js";
import { isService } from "../world/service.js";
import { summaryOf } from "../world/summary.js";
import { Face } from "../widgets/face.js";
import { useConversation } from "./conversation-context.js";
import styles from "./entry-row.module.css";
import { useLongPress } from "./use-long-press.js";

interface EntryRowProps {
  readonly entry: Entry;
  /** Whether everything from here on is new to the reader. */
  readonly isFirstNew: boolean;
}

/** A line of the conversation: a day, a service message, or a bubble with its author's face. */
export const EntryRow = memo(function EntryRow({ entry, isFirstNew }: EntryRowProps) {
  const texts = useTexts();
  const nowMs = useNow();
  if (entry.type === "day") return <ServiceLine>{dayText(entry.date, nowMs, texts)}</ServiceLine>;
  return (
    <>
      {isFirstNew && <div className={styles.new}>{texts.newMessages}</div>}
      <MessageRow entry={entry} />
    </>
  );
}, isSameEntry);

/** Entries are made anew for each drawing; what they show often is not. */
function isSameEntry(a: EntryRowProps, b: EntryRowProps): boolean {
  if (a.isFirstNew !== b.isFirstNew || a.entry.type !== b.entry.type || a.entry.key !== b.entry.key)
    return false;
  if (a.entry.type === "day" || b.entry.type === "day") return true;
  const [before, after] = [a.entry, b.entry];
  return (
    before.isFirst === after.isFirst &&
    before.isLast === after.isLast &&
    before.messages.length === after.messages.length &&
    before.messages.every((message, index) => message === after.messages[index])
  );
}

interface MessageRowProps {
  readonly entry: Extract<Entry, { type: "messages" }>;
}

function MessageRow({ entry: { messages, isFirst, isLast } }: MessageRowProps) {
  const texts = useTexts();
  const { me } = useSeat();
  const { room } = useConversation();
  const [message] = messages;
  const menu = useMenuGestures(message);
  if (isService(message) && !message.successful_payment)
    return (
      <div data-message={message.message_id} data-ids={message.message_id} tabIndex={-1} {...menu}>
        <ServiceLine>{summaryOf(message, texts)}</ServiceLine>
      </div>
    );
  const isMine = message.from?.id === me.id && room.type !== "channel";
  const hasFaces = room.type === "group" || room.type === "supergroup";
  const author = authorOf(message);
  return (
    <div
      className={styles.row}
      data-mine={isMine}
      data-first={isFirst}
      data-message={message.message_id}
      data-ids={messages.map(({ message_id }) => message_id).join(" ")}
      tabIndex={-1}
      role="article"
      aria-label={`${nameOf(author)}, ${timeText(message.date, texts)}`}
      {...menu}
    >
      {hasFaces && !isMine && (
        <div className={styles.face}>{isLast && <Face id={author.id} name={nameOf(author)} size={34} />}</div>
      )}
      <Bubble messages={messages} isMine={isMine} isNamed={hasFaces && !isMine && isFirst} isLast={isLast} />
    </div>
  );
}

/** Right click, long touch, or the menu key: the message's menu. */
function useMenuGestures(message: Message) {
  const { openMenu } = useConversation();
  const longPress = useLongPress((at) => openMenu(message, at));
  const onContextMenu = (event: MouseEvent): void => {
    if (hasSelection()) return;
    event.preventDefault();
    openMenu(message, { x: event.clientX, y: event.clientY });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const isMenuKey = event.key === "ContextMenu" || (event.shiftKey && event.key === "F10");
    if (!isMenuKey && (event.key !== "Enter" || event.target !== event.currentTarget)) return;
    event.preventDefault();
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    openMenu(message, { x: left + Math.min(80, width / 2), y: Math.max(70, top + 20) });
  };
  return { onContextMenu, onKeyDown, ...longPress };
}

/** Somebody who has marked words wants the browser's own menu, to copy them. */
const hasSelection = (): boolean => document.getSelection()?.type === "Range";
