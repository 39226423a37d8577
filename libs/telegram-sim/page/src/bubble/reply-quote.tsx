import { UnstyledButton } from "@mantine/core";
import { useConversation } from "../conversation/conversation-context.js";
import type { Replied } from "../server/message.js";
import { useTexts } from "../texts/index.js";
import { authorOf, colourOf, nameOf } from "../world/names.js";
import { summaryOf } from "../world/summary.js";
import styles from "./reply-quote.module.css";

interface ReplyQuoteProps {
  readonly replied: Replied;
  /** The part that is meant, where one was chosen. */
  readonly quote: string | undefined;
}

/** What a message answers; a press leads there. */
export function ReplyQuote({ replied, quote }: ReplyQuoteProps) {
  const texts = useTexts();
  const { jumpTo } = useConversation();
  const author = authorOf(replied);
  return (
    <UnstyledButton
      className={styles.reply}
      data-colour={colourOf(author.id)}
      onClick={() => jumpTo(replied.message_id)}
    >
      <span className={styles.name}>{nameOf(author)}</span>
      <span className={styles.words}>{quote ?? summaryOf(replied, texts)}</span>
    </UnstyledButton>
  );
}
