import { useSeat } from "../app/seat-context.js";
import type { Message } from "../server/message.js";
import { RichText } from "../rich-text/rich-text.js";
import { useTexts } from "../texts/index.js";
import { authorOf, colourOf, nameOf } from "../world/names.js";
import { BubbleContent } from "./bubble-content.js";
import styles from "./bubble.module.css";
import { InlineKeyboard } from "./inline-keyboard.js";
import { isBare, isVisual } from "./kinds.js";
import { Meta } from "./meta.js";
import { MoreButton } from "./more-button.js";
import { Reactions } from "./reactions.js";
import { ReplyQuote } from "./reply-quote.js";

interface BubbleProps {
  /** One, or an album. */
  readonly messages: readonly [Message, ...Message[]];
  readonly isMine: boolean;
  /** Whether the author is named above. */
  readonly isNamed: boolean;
  readonly isLast: boolean;
}

/** A message: who, what it answers, what it says, when, and what can be pressed below. */
export function Bubble({ messages, isMine, isNamed, isLast }: BubbleProps) {
  const [message] = messages;
  const { me } = useSeat();
  // Telegram shows a caption under an album only where exactly one of its items has one.
  const captioned = messages.filter(({ caption }) => caption !== undefined);
  const speaker = captioned.length === 1 ? (captioned[0] ?? message) : message;
  const words = message.text ?? (captioned.length === 1 ? speaker.caption : message.caption);
  const entities = message.text === undefined ? speaker.caption_entities : message.entities;
  const content = <BubbleContent messages={messages} />;
  const isAbove = speaker.show_caption_above_media === true;
  return (
    <div className={styles.column}>
      <div
        className={styles.bubble}
        data-mine={isMine}
        data-last={isLast}
        data-bare={isBare(message) && words === undefined}
        data-visual={isVisual(message)}
        data-captioned={words !== undefined}
      >
        <Head message={message} isNamed={isNamed} />
        {!isAbove && content}
        {words !== undefined && (
          <div className={styles.words} dir="auto">
            <RichText text={words} entities={entities} />
            <span className={styles.metaSpace} aria-hidden="true" />
          </div>
        )}
        {isAbove && content}
        <Reactions messages={messages} me={me.id} />
        <Meta message={messages.at(-1) ?? message} isMine={isMine} />
        <MoreButton message={message} />
      </div>
      <InlineKeyboard message={message} />
    </div>
  );
}

interface HeadProps {
  readonly message: Message;
  readonly isNamed: boolean;
}

function Head({ message, isNamed }: HeadProps) {
  const texts = useTexts();
  const { forward_origin: origin, via_bot, reply_to_message: replied } = message;
  const author = authorOf(message);
  return (
    <>
      {isNamed && (
        <div className={styles.author} data-colour={colourOf(author.id)}>
          {nameOf(author)}
        </div>
      )}
      {origin && <div className={styles.forwarded}>{texts.forwardedFrom(originName(origin))}</div>}
      {via_bot && <div className={styles.forwarded}>{texts.viaBot(via_bot.username ?? nameOf(via_bot))}</div>}
      {replied && <ReplyQuote replied={replied} quote={message.quote?.text} />}
    </>
  );
}

function originName(origin: NonNullable<Message["forward_origin"]>): string {
  const whose = origin.sender_user ?? origin.sender_chat ?? origin.chat;
  return whose ? nameOf(whose) : (origin.sender_user_name ?? "…");
}
