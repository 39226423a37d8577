import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent } from "react";
import { SeatContext } from "../app/seat-context.js";
import type { Seat } from "../app/seats.js";
import { useStores, useWorld } from "../app/world-context.js";
import { ChatList } from "../chat-list/chat-list.js";
import { Conversation } from "../conversation/conversation.js";
import { NothingChosen } from "../conversation/nothing-chosen.js";
import { PressAnswers } from "../conversation/press-answers.js";
import type { Message } from "../server/message.js";
import { useTexts } from "../texts/index.js";
import { chatsOf, isIn } from "../world/chats-of.js";
import { nameOf } from "../world/names.js";
import { PersonSwitcher } from "../people/person-switcher.js";
import { PaneHeader } from "./pane-header.js";
import styles from "./pane.module.css";

export interface PaneProps {
  readonly seat: Seat;
  readonly place: number;
  readonly count: number;
  readonly isInspecting: boolean;
  readonly onChange: (place: number, change: Partial<Seat>) => void;
  readonly onCount: (count: number) => void;
  readonly onInspect: (room: string, message: Message) => void;
  readonly onToggleInspector: () => void;
}

/** One person's whole messenger: the chats at the left, a conversation at the right; one of them where it is narrow. */
export function Pane({ seat, place, count, onChange, onInspect, ...rest }: PaneProps) {
  const world = useWorld();
  const texts = useTexts();
  const me = world.people.get(seat.person) ?? world.people.values().next().value;
  const openRoom = useCallback(
    (room: string | undefined, thread?: number) => onChange(place, { room, thread }),
    [onChange, place],
  );
  const view = useMemo(
    () => (me ? { me, openRoom, inspect: onInspect } : undefined),
    [me, openRoom, onInspect],
  );
  const onPerson = (person: number): void => onChange(place, { person, room: keptRoom(seat) });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // Dialogs and menus are elsewhere on the screen; their keys still come by here.
    const isHere = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key !== "Escape" || event.defaultPrevented || !isHere) return;
    const pane = event.currentTarget.closest("section");
    openRoom(undefined);
    // The list may have been out of sight until now.
    requestAnimationFrame(() =>
      pane?.querySelector<HTMLElement>(`[data-room="${seat.room ?? ""}"]`)?.focus(),
    );
  };
  useChatsRead(me?.id);
  if (!me || !view) return null;
  const chosen = seat.room === undefined ? undefined : world.rooms.get(seat.room);
  const room = chosen && (isIn(chosen, me.id) || chosen.type !== "private") ? chosen : undefined;
  return (
    <SeatContext value={view}>
      <section className={styles.pane} aria-label={nameOf(me)} data-view={room ? "conversation" : "list"}>
        <div className={styles.list}>
          <PaneHeader count={count} onPerson={onPerson} {...rest} />
          <ChatList open={room?.key} thread={seat.thread} />
        </div>
        <main className={styles.conversation} aria-label={texts.messages} onKeyDown={onKeyDown}>
          {count > 1 && (
            <div className={styles.strip}>
              <PersonSwitcher isSmall onPerson={onPerson} />
            </div>
          )}
          {room ? (
            <Conversation
              key={`${me.id} ${room.key} ${seat.thread ?? ""}`}
              room={room}
              thread={seat.thread}
            />
          ) : (
            <NothingChosen />
          )}
        </main>
        <PressAnswers />
      </section>
    </SeatContext>
  );
}

/** A group stays open for the next person; somebody's private chat does not. */
const keptRoom = ({ room }: Seat): string | undefined => (room?.includes("@") === true ? undefined : room);

/** How many chats of a person are read before they are opened, for their last messages and what is unread. */
const READ_AHEAD = 40;

function useChatsRead(me: number | undefined): void {
  const { store } = useStores();
  const world = useWorld();
  const asked = useRef(new Set<string>());
  const unread = me === undefined ? [] : chatsOf(world, me).slice(0, READ_AHEAD);
  const missing = unread.filter(({ isLoaded }) => !isLoaded).map(({ key }) => key);
  const names = missing.join(" ");
  useEffect(() => {
    const wanted = names.split(" ").filter((key) => key !== "" && !asked.current.has(key));
    for (const key of wanted) {
      asked.current.add(key);
      void store
        .open(key)
        .catch(() => undefined)
        .finally(() => asked.current.delete(key));
    }
  }, [store, names]);
}
