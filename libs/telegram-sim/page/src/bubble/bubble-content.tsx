import type { Message } from "../server/message.js";
import { Album } from "./album.js";
import { Animation } from "./animation.js";
import { AudioTrack } from "./audio-track.js";
import { ContactCard } from "./contact-card.js";
import { Dice } from "./dice.js";
import { FileRow } from "./file-row.js";
import { InvoiceCard } from "./invoice-card.js";
import { Place } from "./place.js";
import { PaidMedia } from "./paid-media.js";
import { Photo } from "./photo.js";
import { PollCard } from "./poll-card.js";
import { Receipt } from "./receipt.js";
import { Pressable } from "../rich-message/rich-buttons.js";
import { RichMessage } from "../rich-message/rich-message.js";
import { Sticker } from "./sticker.js";
import { Video } from "./video.js";
import { VideoNote } from "./video-note.js";

interface BubbleContentProps {
  readonly messages: readonly [Message, ...Message[]];
}

/** What a message holds besides words. */
export function BubbleContent({ messages }: BubbleContentProps) {
  const [message] = messages;
  return messages.length > 1 ? <Album messages={messages} /> : <Content message={message} />;
}

/** The kinds one by one: an animation comes with a document for older clients, a venue with a location. */
function Content({ message }: { readonly message: Message }) {
  const { animation, photo, video, audio, voice, video_note, sticker, document } = message;
  const isCovered = message.has_media_spoiler === true;
  if (animation) return <Animation file={animation} isCovered={isCovered} />;
  if (photo) return <Photo sizes={photo} isCovered={isCovered} />;
  if (video) return <Video file={video} isCovered={isCovered} />;
  if (audio) return <AudioTrack file={audio} kind="audio" />;
  if (voice) return <AudioTrack file={voice} kind="voice" />;
  if (video_note) return <VideoNote file={video_note} />;
  if (sticker) return <Sticker file={sticker} />;
  if (document) return <FileRow file={document} />;
  if (message.rich_message !== undefined)
    return (
      <Pressable message={message}>
        <RichMessage message={message.rich_message} />
      </Pressable>
    );
  return <Card message={message} />;
}

function Card({ message }: { readonly message: Message }) {
  const { venue, location, contact, poll, dice, invoice, paid_media, successful_payment } = message;
  if (venue ?? location) return <Place venue={venue} location={location} />;
  if (contact) return <ContactCard contact={contact} />;
  if (poll) return <PollCard message={message} poll={poll} />;
  if (dice) return <Dice emoji={dice.emoji} value={dice.value} date={message.date} />;
  if (invoice) return <InvoiceCard message={message} invoice={invoice} />;
  if (paid_media) return <PaidMedia message={message} />;
  if (successful_payment) return <Receipt payment={successful_payment} />;
  return null;
}
