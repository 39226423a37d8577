import { Button } from "@mantine/core";
import { useAct } from "../app/act.js";
import { useSeat } from "../app/seat-context.js";
import { useStores } from "../app/world-context.js";
import { useConversation } from "../conversation/conversation-context.js";
import { block, setMember } from "../server/actions.js";
import { useTexts } from "../texts/index.js";
import styles from "./composer.module.css";
import type { Obstacle } from "./use-obstacle.js";

/** In place of the composer: why one cannot write, and what can be done about it. */
export function CannotWrite({ obstacle }: { readonly obstacle: Obstacle }) {
  const texts = useTexts();
  const act = useAct();
  const { me } = useSeat();
  const { store } = useStores();
  const { room } = useConversation();
  const { bot } = room;
  const words: Readonly<Record<Obstacle, string>> = {
    "not-member": texts.notMember,
    "only-admins": texts.onlyAdmins,
    restricted: texts.cannotWrite,
    blocked: texts.blocked,
  };
  const run = (deed: () => Promise<unknown>): void =>
    void act(async () => {
      await deed();
      await store.readAll();
    });
  return (
    <div className={styles.zone}>
      <div className={styles.obstacle}>
        <span>{words[obstacle]}</span>
        {obstacle === "not-member" && (
          <Button size="compact-md" onClick={() => run(() => setMember(room.id, me.id, "member", me.id))}>
            {texts.join}
          </Button>
        )}
        {obstacle === "blocked" && bot !== undefined && (
          <Button size="compact-md" onClick={() => run(() => block(me.id, bot, false))}>
            {texts.unblock}
          </Button>
        )}
      </div>
    </div>
  );
}
