import type { ReactNode } from "react";
import { useAct } from "../app/act.js";
import { useSeat } from "../app/seat-context.js";
import { useStores, useWorld } from "../app/world-context.js";
import { useConversation } from "../conversation/conversation-context.js";
import { say } from "../server/actions.js";
import { privateKey } from "../world/chats-of.js";
import styles from "./rich-text.module.css";

interface LiveWordProps {
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function LiveWord({ onPress, children }: LiveWordProps) {
  return (
    <button type="button" className={styles.live} onClick={onPress}>
      {children}
    </button>
  );
}

/** `/start`: a press sends it. */
export function CommandLink({ command }: { readonly command: string }) {
  const act = useAct();
  const { place, thread } = useConversation();
  const where = thread === undefined || thread === 0 ? {} : { thread };
  return (
    <LiveWord onPress={() => void act(() => say(place, { text: command, ...where }))}>{command}</LiveWord>
  );
}

/** `#word`: a press shows where else it was said. */
export function HashtagLink({ tag }: { readonly tag: string }) {
  const { find } = useConversation();
  return <LiveWord onPress={() => find(tag)}>{tag}</LiveWord>;
}

interface MentionProps {
  readonly username?: string;
  readonly id?: number | undefined;
  readonly children: ReactNode;
}

/** Somebody's name: a press on a bot's or a chat's opens it; people have no private chats with each other here. */
export function Mention({ username, id, children }: MentionProps) {
  const { bots, rooms } = useWorld();
  const { store } = useStores();
  const { me, openRoom } = useSeat();
  const isMeant = (other: { id: number; username?: string | undefined }): boolean =>
    other.id === id || (username !== undefined && other.username?.toLowerCase() === username.toLowerCase());
  const bot = [...bots.values()].find(isMeant);
  const room = [...rooms.values()].find((each) => each.type !== "private" && isMeant(each));
  if (!bot && !room) return <span className={styles.name}>{children}</span>;
  const open = async (): Promise<void> => {
    const key = bot ? privateKey(me.id, bot.id) : room?.key;
    if (key !== undefined) await store.open(key);
    openRoom(key);
  };
  return <LiveWord onPress={() => void open()}>{children}</LiveWord>;
}
