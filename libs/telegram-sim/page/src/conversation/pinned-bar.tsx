import { UnstyledButton } from "@mantine/core";
import { useAct } from "../app/act.js";
import { pin } from "../server/actions.js";
import { useTexts } from "../texts/index.js";
import { summaryOf } from "../world/summary.js";
import { IconButton } from "../widgets/icon-button.js";
import { useConversation } from "./conversation-context.js";
import styles from "./pinned-bar.module.css";

/** The message pinned last, always in sight. */
export function PinnedBar() {
  const texts = useTexts();
  const act = useAct();
  const { room, place, jumpTo } = useConversation();
  const [id] = room.pinned;
  if (id === undefined) return null;
  const message = room.messages.get(id);
  return (
    <div className={styles.bar}>
      <UnstyledButton className={styles.show} onClick={() => jumpTo(id)} aria-label={texts.showPinned}>
        <span className={styles.title}>
          {texts.pinnedMessage}
          {room.pinned.length > 1 && ` · ${room.pinned.length}`}
        </span>
        <span className={styles.words}>{message ? summaryOf(message, texts) : `#${id}`}</span>
      </UnstyledButton>
      <IconButton icon="close" label={texts.unpin} onClick={() => void act(() => pin(place, id, false))} />
    </div>
  );
}
