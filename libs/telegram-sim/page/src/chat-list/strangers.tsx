import { UnstyledButton } from "@mantine/core";
import { useAct } from "../app/act.js";
import { useSeat } from "../app/seat-context.js";
import { useStores } from "../app/world-context.js";
import { say } from "../server/actions.js";
import type { User } from "../server/user.js";
import { useTexts } from "../texts/index.js";
import { privateKey } from "../world/chats-of.js";
import { nameOf } from "../world/names.js";
import { Face } from "../widgets/face.js";
import itemStyles from "./chat-item.module.css";
import styles from "./chat-list.module.css";

/** Bots the person has not met: the first press says /start, as in Telegram. */
export function Strangers({ bots }: { readonly bots: readonly User[] }) {
  const texts = useTexts();
  const act = useAct();
  const { me, openRoom } = useSeat();
  const { store } = useStores();
  if (bots.length === 0) return null;
  const start = async (bot: number): Promise<void> => {
    await say({ from: me.id, chat: bot }, { text: "/start" });
    await store.readAll();
    openRoom(privateKey(me.id, bot));
  };
  return (
    <>
      <h2 className={styles.heading}>{texts.startChat}</h2>
      <ul className={styles.list}>
        {bots.map((bot) => (
          <li key={bot.id}>
            <UnstyledButton className={itemStyles.item} onClick={() => void act(() => start(bot.id))}>
              <Face id={bot.id} name={nameOf(bot)} isBot />
              <span className={itemStyles.title}>{nameOf(bot)}</span>
              <span className={itemStyles.time} />
              <span className={itemStyles.last}>
                {bot.username === undefined ? texts.bot : `@${bot.username}`} · {texts.start}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </>
  );
}
