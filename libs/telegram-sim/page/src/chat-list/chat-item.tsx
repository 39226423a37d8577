import { UnstyledButton } from "@mantine/core";
import { memo } from "react";
import { useNow } from "../app/now.js";
import { useSeat } from "../app/seat-context.js";
import { useReadMark } from "../app/world-context.js";
import { ActivityLine } from "../conversation/activity-line.js";
import { shortDateText } from "../texts/dates.js";
import { useTexts } from "../texts/index.js";
import { lastOf } from "../world/chats-of.js";
import { authorOf, faceOf, nameOf } from "../world/names.js";
import { isService } from "../world/service.js";
import type { Activity, Room } from "../world/state.js";
import { summaryOf } from "../world/summary.js";
import { unreadIn } from "../world/unread.js";
import { Face } from "../widgets/face.js";
import { Icon } from "../widgets/icon.js";
import styles from "./chat-item.module.css";

interface ChatItemProps {
  readonly room: Room;
  readonly title: string;
  readonly isOpen: boolean;
  readonly activities: readonly Activity[] | undefined;
}

/** A chat in the list: who, what was said last and when, and how much is unread. */
export const ChatItem = memo(function ChatItem({ room, title, isOpen, activities }: ChatItemProps) {
  const texts = useTexts();
  const nowMs = useNow();
  const { me, openRoom } = useSeat();
  const readUpTo = useReadMark(me.id);
  const unread = unreadIn(room, me.id, readUpTo);
  const last = lastOf(room);
  return (
    <UnstyledButton
      className={styles.item}
      aria-current={isOpen}
      data-room={room.key}
      onClick={() => openRoom(room.key)}
    >
      <Face id={faceOf(room)} name={title} isBot={room.bot !== undefined} />
      <span className={styles.title}>
        {room.is_forum === true && <Icon name="hash" size={14} />}
        {title}
      </span>
      <span className={styles.time}>{last && shortDateText(last.date, nowMs, texts)}</span>
      <span className={styles.last}>
        <ActivityLine activities={activities} me={me.id} isPrivate={room.type === "private"}>
          <LastLine room={room} />
        </ActivityLine>
      </span>
      {unread > 0 && (
        <span className={styles.unread} aria-label={texts.unread(unread)}>
          {unread}
        </span>
      )}
    </UnstyledButton>
  );
});

function LastLine({ room }: { readonly room: Room }) {
  const texts = useTexts();
  const { me } = useSeat();
  const last = lastOf(room);
  if (!last) return <i>{texts.noMessages}</i>;
  const isMine = last.from?.id === me.id;
  const isNamed = !isService(last) && (isMine || (room.type !== "private" && room.type !== "channel"));
  return (
    <>
      {isNamed && <b>{isMine ? texts.you : nameOf(authorOf(last))}: </b>}
      {summaryOf(last, texts)}
    </>
  );
}
