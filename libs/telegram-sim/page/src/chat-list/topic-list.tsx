import { UnstyledButton } from "@mantine/core";
import { useState } from "react";
import { useNow } from "../app/now.js";
import { useSeat } from "../app/seat-context.js";
import { useReadMark, useWorld } from "../app/world-context.js";
import { NewTopic } from "../people/new-topic.js";
import { shortDateText } from "../texts/dates.js";
import { useTexts } from "../texts/index.js";
import { nameOf, titleOf, authorOf } from "../world/names.js";
import type { Room } from "../world/state.js";
import { summaryOf } from "../world/summary.js";
import { GENERAL, messagesIn, topicsOf, type TopicView } from "../world/topics.js";
import { readName, unreadCount } from "../world/unread.js";
import { isService } from "../world/service.js";
import { IconButton } from "../widgets/icon-button.js";
import itemStyles from "./chat-item.module.css";
import { moveFocus } from "./chat-list.js";
import styles from "./chat-list.module.css";
import topicStyles from "./topic-list.module.css";

interface TopicListProps {
  readonly room: Room;
  readonly thread: number | undefined;
}

/** The topics of a forum, in place of the chats. */
export function TopicList({ room, thread }: TopicListProps) {
  const texts = useTexts();
  const world = useWorld();
  const { openRoom } = useSeat();
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <div className={topicStyles.head}>
        <IconButton icon="back" label={texts.back} onClick={() => openRoom(undefined)} />
        <strong>{titleOf(room, world)}</strong>
        <IconButton icon="plus" label={texts.newTopic} onClick={() => setAdding(true)} ml="auto" />
      </div>
      <nav className={styles.scroller} aria-label={texts.topics} onKeyDown={moveFocus}>
        <ul className={styles.list}>
          {topicsOf(room, texts.general).map((topic) => (
            <li key={topic.id}>
              <TopicItem room={room} topic={topic} isOpen={topic.id === (thread ?? GENERAL)} />
            </li>
          ))}
        </ul>
      </nav>
      {isAdding && <NewTopic room={room} onClose={() => setAdding(false)} />}
    </>
  );
}

interface TopicItemProps {
  readonly room: Room;
  readonly topic: TopicView;
  readonly isOpen: boolean;
}

function TopicItem({ room, topic, isOpen }: TopicItemProps) {
  const texts = useTexts();
  const nowMs = useNow();
  const { me, openRoom } = useSeat();
  const readUpTo = useReadMark(me.id);
  const messages = messagesIn(room, topic.id);
  const unread = unreadCount(messages, me.id, readUpTo(readName(room, topic.id)));
  const last = messages.at(-1);
  return (
    <UnstyledButton
      className={itemStyles.item}
      aria-current={isOpen}
      onClick={() => openRoom(room.key, topic.id)}
    >
      <span className={topicStyles.sign} style={{ background: topic.colour }} aria-hidden="true">
        {topic.id === GENERAL ? "#" : topic.name.slice(0, 1).toUpperCase()}
      </span>
      <span className={itemStyles.title}>{topic.name}</span>
      <span className={itemStyles.time}>{last && shortDateText(last.date, nowMs, texts)}</span>
      <span className={itemStyles.last}>
        {last && !isService(last) && <b>{nameOf(authorOf(last))}: </b>}
        {last ? summaryOf(last, texts) : texts.noMessages}
      </span>
      {unread > 0 && <span className={itemStyles.unread}>{unread}</span>}
    </UnstyledButton>
  );
}
