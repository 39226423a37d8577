import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { useStores } from "../app/world-context.js";
import type { Message } from "../server/message.js";
import type { Room } from "../world/state.js";

/** Nearer to the end than this, one is at the end; pixels. */
const NEAR = 90;
/** Nearer to the beginning than this, earlier messages are shown; pixels. */
const NEAR_TOP = 240;
/** Messages drawn at first, and each time one scrolls up to them. */
const STEP = 80;

interface ScrollOf {
  readonly room: Room;
  /** Under which name the reading is remembered. */
  readonly readName: string;
  readonly me: number;
  readonly messages: readonly Message[];
}

export interface Scroll {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
  readonly isAtEnd: boolean;
  readonly isReading: boolean;
  /** How many of the newest messages are drawn. */
  readonly shownCount: number;
  readonly onScroll: () => void;
  readonly toEnd: () => void;
  /** Draws earlier messages, reading them where needed. @returns whether there may be still earlier ones. */
  readonly showMore: () => Promise<boolean>;
}

/** Keeps a list of messages where it should be: at its end, or where the reader has scrolled to. */
export function useScroll({ room, readName, me, messages }: ScrollOf): Scroll {
  const { store, reads } = useStores();
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [isAtEnd, setAtEnd] = useState(true);
  const [isReading, setReading] = useState(false);
  const [shownCount, setShownCount] = useState(STEP);
  const sticks = useRef(true);
  const total = useRef(messages.length);
  useEffect(() => {
    total.current = messages.length;
  }, [messages.length]);
  const last = messages.at(-1);
  const lastId = last?.message_id;
  const isMine = last?.from?.id === me;

  useStickToEnd(box, content, sticks);
  useStayInPlace(box, sticks, messages.slice(-shownCount)[0]?.message_id);

  // One's own message is always followed.
  useLayoutEffect(() => {
    if (lastId !== undefined && isMine) sticks.current = true;
    if (sticks.current) scrollToEnd(box.current);
  }, [lastId, isMine]);

  useEffect(() => {
    const markRead = (): void => {
      if (isAtEnd && last && document.visibilityState === "visible" && isShown(box.current))
        reads.mark(me, readName, last.message_id);
    };
    markRead();
    document.addEventListener("visibilitychange", markRead);
    return () => document.removeEventListener("visibilitychange", markRead);
  });

  const showMore = useCallback(async (): Promise<boolean> => {
    if (shownCount < total.current) {
      setShownCount((count) => count + STEP);
      return true;
    }
    if (!room.hasOlder || !room.isLoaded) return false;
    setReading(true);
    await store.readOlder(room.key).catch(() => undefined);
    setShownCount((count) => count + STEP);
    setReading(false);
    return true;
  }, [shownCount, room.hasOlder, room.isLoaded, room.key, store]);

  const onScroll = (): void => {
    if (!box.current) return;
    const { scrollTop, scrollHeight, clientHeight } = box.current;
    const isNear = scrollHeight - scrollTop - clientHeight < NEAR;
    sticks.current = isNear;
    setAtEnd(isNear);
    if (scrollTop < NEAR_TOP && !isReading && !isNear) void showMore();
  };

  const toEnd = (): void => {
    sticks.current = true;
    box.current?.scrollTo({ top: box.current.scrollHeight, behavior: "smooth" });
  };
  return { box, content, isAtEnd, isReading, shownCount, onScroll, toEnd, showMore };
}

/** Pictures that arrive, windows that change: whoever is at the end stays there. */
function useStickToEnd(
  box: RefObject<HTMLDivElement | null>,
  content: RefObject<HTMLDivElement | null>,
  sticks: RefObject<boolean>,
): void {
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => {
      if (sticks.current) scrollToEnd(box.current);
    });
    for (const element of [box.current, content.current]) if (element) observer.observe(element);
    return () => observer.disconnect();
  }, [box, content, sticks]);
}

/** Earlier messages come in above: what one reads must not move. */
function useStayInPlace(
  box: RefObject<HTMLDivElement | null>,
  sticks: RefObject<boolean>,
  oldest: number | undefined,
): void {
  const height = useRef(0);
  const former = useRef(oldest);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const isEarlier = oldest !== undefined && former.current !== undefined && oldest < former.current;
    if (isEarlier && !sticks.current) element.scrollTop += element.scrollHeight - height.current;
    former.current = oldest;
    height.current = element.scrollHeight;
  });
}

function scrollToEnd(element: HTMLElement | null): void {
  // A list that is not shown has no height, and would lose its place.
  if (element && isShown(element)) element.scrollTo({ top: element.scrollHeight });
}

const isShown = (element: HTMLElement | null): boolean => element !== null && element.offsetParent !== null;
