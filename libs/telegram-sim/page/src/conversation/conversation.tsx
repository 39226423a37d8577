import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useSeat } from "../app/seat-context.js";
import { useStores } from "../app/world-context.js";
import { Composer } from "../composer/composer.js";
import { useComposerText } from "../composer/use-composer-text.js";
import type { Message } from "../server/message.js";
import { addressOf } from "../world/chats-of.js";
import type { Room } from "../world/state.js";
import { GENERAL } from "../world/topics.js";
import {
  ConversationContext,
  type ConversationView,
  type Intent,
  type Point,
} from "./conversation-context.js";
import { ConversationHeader } from "./conversation-header.js";
import styles from "./conversation.module.css";
import { FoundMessages } from "./found-messages.js";
import { MessageList, type MessageListHandle } from "./message-list.js";
import { MessageMenu } from "./message-menu.js";
import { PinnedBar } from "./pinned-bar.js";

interface ConversationProps {
  readonly room: Room;
  readonly thread: number | undefined;
}

/** One chat as one person sees it: who it is, what was said, and where to write. */
export function Conversation({ room, thread: givenThread }: ConversationProps) {
  const { store } = useStores();
  const { me } = useSeat();
  const thread = room.is_forum === true ? (givenThread ?? GENERAL) : undefined;
  const [intent, setIntent] = useState<Intent>();
  const [menu, setMenu] = useState<{ message: Message; at: Point }>();
  const [words, find] = useState<string>();
  const list = useRef<MessageListHandle>(null);
  const text = useComposerText(`${me.id} ${room.key} ${thread ?? ""}`);
  useEffect(() => {
    if (!room.isLoaded) void store.open(room.key).catch(() => undefined);
  }, [store, room.key, room.isLoaded]);
  const jumpTo = useCallback((id: number) => list.current?.jumpTo(id), []);
  const openMenu = useCallback((message: Message, at: Point) => setMenu({ message, at }), []);
  const address = addressOf(room);
  const place = useMemo(() => ({ from: me.id, chat: address }), [me.id, address]);
  const compose = text.set;
  const view = useMemo(
    (): ConversationView => ({ room, thread, place, setIntent, compose, jumpTo, openMenu, find }),
    [room, thread, place, compose, jumpTo, openMenu],
  );
  return (
    <ConversationContext value={view}>
      <div className={`${styles.conversation} wall`}>
        <ConversationHeader />
        <PinnedBar />
        <MessageList ref={list} />
        <Composer key={intentKey(intent)} intent={intent} text={text} />
      </div>
      {menu && <MessageMenu {...menu} onClose={() => setMenu(undefined)} />}
      {words !== undefined && <FoundMessages words={words} onClose={() => find(undefined)} />}
    </ConversationContext>
  );
}

const intentKey = (intent: Intent | undefined): string =>
  intent?.type === "edit" ? `edit ${intent.message.message_id}` : "new";
