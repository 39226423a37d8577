import { Menu } from "@mantine/core";
import { useAct } from "../app/act.js";
import { useSeat } from "../app/seat-context.js";
import { useStores, useWorld } from "../app/world-context.js";
import { block, leave } from "../server/actions.js";
import { useTexts } from "../texts/index.js";
import { presentMembers } from "../world/chats-of.js";
import { faceOf, titleOf } from "../world/names.js";
import { topicsOf } from "../world/topics.js";
import { Face } from "../widgets/face.js";
import { Icon } from "../widgets/icon.js";
import { IconButton } from "../widgets/icon-button.js";
import { ActivityLine } from "./activity-line.js";
import { useConversation } from "./conversation-context.js";
import styles from "./conversation-header.module.css";

/** Who one talks with, and what they are doing. */
export function ConversationHeader() {
  const texts = useTexts();
  const world = useWorld();
  const { me, openRoom } = useSeat();
  const { room, thread } = useConversation();
  const title = titleOf(room, world);
  const topic = topicsOf(room, texts.general).find(({ id }) => id === thread);
  return (
    <header className={styles.header}>
      <div className={styles.back}>
        <IconButton icon="back" label={texts.back} onClick={() => openRoom(undefined)} />
      </div>
      <Face id={faceOf(room)} name={title} size={40} />
      <div className={styles.who}>
        <h2 className={styles.title}>{room.is_forum === true && topic ? topic.name : title}</h2>
        <div className={styles.status} aria-live="polite">
          <ActivityLine
            activities={world.activities.get(room.key)}
            me={me.id}
            isPrivate={room.type === "private"}
          >
            <Subtitle title={room.is_forum === true ? title : undefined} />
          </ActivityLine>
        </div>
      </div>
      <ChatMenu />
    </header>
  );
}

function Subtitle({ title }: { readonly title: string | undefined }) {
  const texts = useTexts();
  const { room } = useConversation();
  const count = presentMembers(room).length;
  const about =
    room.type === "private"
      ? texts.bot
      : room.type === "channel"
        ? texts.subscribers(count)
        : texts.members(count);
  return title === undefined ? about : `${title} · ${about}`;
}

function ChatMenu() {
  const texts = useTexts();
  const act = useAct();
  const { store } = useStores();
  const { me, openRoom } = useSeat();
  const { room, place } = useConversation();
  const { bot } = room;
  const change = (deed: () => Promise<unknown>, isGone: boolean): void =>
    void act(async () => {
      await deed();
      await store.readAll();
      if (isGone) openRoom(undefined);
    });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton icon="more" label={texts.menu} />
      </Menu.Target>
      <Menu.Dropdown>
        {bot === undefined ? (
          <Menu.Item
            leftSection={<Icon name="leave" size={18} />}
            onClick={() => change(() => leave(place), true)}
          >
            {texts.leave}
          </Menu.Item>
        ) : (
          <Menu.Item
            leftSection={<Icon name="block" size={18} />}
            onClick={() => change(() => block(me.id, bot, true), false)}
          >
            {texts.block}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
