import { TextInput } from "@mantine/core";
import { useRef, useState, type KeyboardEvent } from "react";
import { useSeat } from "../app/seat-context.js";
import { useWorld } from "../app/world-context.js";
import { useTexts } from "../texts/index.js";
import { chatsOf, strangersOf } from "../world/chats-of.js";
import { nameOf, titleOf } from "../world/names.js";
import type { Room, World } from "../world/state.js";
import { Icon } from "../widgets/icon.js";
import { IconButton } from "../widgets/icon-button.js";
import { ChatItem } from "./chat-item.js";
import styles from "./chat-list.module.css";
import { EmptyList } from "./empty-list.js";
import { Strangers } from "./strangers.js";
import { TopicList } from "./topic-list.js";
import { useSearchKey } from "./use-search-key.js";

interface ChatListProps {
  /** The chat that is open. */
  readonly open: string | undefined;
  readonly thread: number | undefined;
}

/** A person's chats with a search above them; inside a forum, its topics. */
export function ChatList({ open, thread }: ChatListProps) {
  const texts = useTexts();
  const world = useWorld();
  const { me, openRoom } = useSeat();
  const [query, setQuery] = useState("");
  const search = useRef<HTMLInputElement>(null);
  useSearchKey(search);
  const room = open === undefined ? undefined : world.rooms.get(open);
  if (room?.is_forum === true && query === "") return <TopicList room={room} thread={thread} />;
  const chats = chatsOf(world, me.id).filter((chat) => matches(titleOf(chat, world), query));
  const strangers = strangersOf(world, me.id).filter((bot) => matches(nameOf(bot), query));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") setQuery("");
    if (event.key === "Enter" && chats[0]) openRoom(chats[0].key);
  };
  return (
    <>
      <div className={styles.search}>
        <TextInput
          ref={search}
          type="search"
          radius="xl"
          variant="filled"
          aria-label={texts.search}
          placeholder={texts.searchHint}
          leftSection={<Icon name="search" size={17} />}
          rightSection={query !== "" && <ClearButton onClear={() => setQuery("")} />}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <nav className={styles.scroller} aria-label={texts.chats} onKeyDown={moveFocus}>
        <Chats chats={chats} world={world} open={open} />
        <Strangers bots={strangers} />
        {chats.length + strangers.length === 0 && <EmptyList query={query} />}
      </nav>
    </>
  );
}

interface ChatsProps {
  readonly chats: readonly Room[];
  readonly world: World;
  readonly open: string | undefined;
}

function Chats({ chats, world, open }: ChatsProps) {
  return (
    <ul className={styles.list}>
      {chats.map((room) => (
        <li key={room.key}>
          <ChatItem
            room={room}
            title={titleOf(room, world)}
            isOpen={room.key === open}
            activities={world.activities.get(room.key)}
          />
        </li>
      ))}
    </ul>
  );
}

function ClearButton({ onClear }: { readonly onClear: () => void }) {
  const texts = useTexts();
  return <IconButton icon="close" label={texts.clearSearch} size={26} iconSize={15} onClick={onClear} />;
}

const matches = (name: string, query: string): boolean =>
  name.toLocaleLowerCase().includes(query.trim().toLocaleLowerCase());

/** Arrow keys go from chat to chat. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>("button")];
  const now = items.findIndex((item) => item === document.activeElement);
  items[Math.max(0, Math.min(items.length - 1, now + step))]?.focus();
  event.preventDefault();
}
