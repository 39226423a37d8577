import { UnstyledButton } from "@mantine/core";
import { useAct } from "../app/act.js";
import { useWorld } from "../app/world-context.js";
import { useConversation } from "../conversation/conversation-context.js";
import { react } from "../server/actions.js";
import type { Message } from "../server/message.js";
import { useTexts } from "../texts/index.js";
import { nameOf } from "../world/names.js";
import { countedReactions, pictured } from "../world/reactions.js";
import styles from "./reactions.module.css";

interface ReactionsProps {
  readonly messages: readonly [Message, ...Message[]];
  readonly me: number;
}

/** Who reacted how; a press adds one's own, or takes it back. */
export function Reactions({ messages, me }: ReactionsProps) {
  const texts = useTexts();
  const act = useAct();
  const { place } = useConversation();
  const { people, bots } = useWorld();
  const message = messages.find(({ reactions }) => (reactions?.length ?? 0) > 0) ?? messages[0];
  const counted = countedReactions(message, me);
  if (counted.length === 0) return null;
  const namesOf = (users: readonly number[]): string =>
    users
      .map((id) => people.get(id) ?? bots.get(id))
      .flatMap((user) => (user ? [nameOf(user)] : []))
      .join(", ");
  return (
    <div className={styles.reactions}>
      {counted.map(({ emoji, users, isMine }) => (
        <UnstyledButton
          key={emoji}
          className={styles.reaction}
          aria-pressed={isMine}
          aria-label={texts.reactedBy(emoji, users.length)}
          title={namesOf(users)}
          onClick={() => void act(() => react(place, message.message_id, isMine ? [] : [emoji]))}
        >
          <span>{pictured(emoji)}</span>
          <span>{users.length}</span>
        </UnstyledButton>
      ))}
      <span className={styles.space} aria-hidden="true" />
    </div>
  );
}
