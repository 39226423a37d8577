import { Button } from "@mantine/core";
import { useAct } from "../app/act.js";
import { say } from "../server/actions.js";
import { useTexts } from "../texts/index.js";
import { useConversation } from "./conversation-context.js";
import styles from "./empty-conversation.module.css";

/** A conversation that has not begun; a bot's is begun by its Start button. */
export function EmptyConversation() {
  const texts = useTexts();
  const act = useAct();
  const { room, place } = useConversation();
  return (
    <div className={styles.empty}>
      <strong>{texts.noMessages}</strong>
      <span>{texts.noMessagesHint}</span>
      {room.type === "private" && (
        <Button mt="xs" onClick={() => void act(() => say(place, { text: "/start" }))}>
          {texts.start}
        </Button>
      )}
    </div>
  );
}
