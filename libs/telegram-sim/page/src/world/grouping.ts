import type { Message } from "../server/message.js";
import { isService } from "./service.js";

/** What is shown in one place: a day, a message, or an album. */
export type Entry =
  | { readonly type: "day"; readonly key: string; readonly date: number }
  | {
      readonly type: "messages";
      readonly key: string;
      /** One, or all of an album. */
      readonly messages: readonly [Message, ...Message[]];
      /** Whether somebody else spoke before, or long ago. */
      readonly isFirst: boolean;
      readonly isLast: boolean;
    };

/** A pause after which the same person's messages stand apart; seconds. */
const PAUSE_SECONDS = 600;

/**
 * Messages as a conversation: separated by days, albums put together, runs of one author marked at their ends.
 * @param dayOf the day of a date (Unix time, seconds) where the reader is
 */
export function entriesOf(messages: Iterable<Message>, dayOf: (date: number) => string): Entry[] {
  const albums = albumsOf(messages);
  const entries: Entry[] = [];
  albums.forEach((album, index) => {
    const [message] = album;
    const before = albums[index - 1]?.[0];
    const after = albums[index + 1]?.[0];
    if (!before || dayOf(before.date) !== dayOf(message.date))
      entries.push({
        type: "day",
        key: `day-${dayOf(message.date)}-${message.message_id}`,
        date: message.date,
      });
    entries.push({
      type: "messages",
      key: String(message.message_id),
      messages: album,
      isFirst: !before || !isRun(before, message, dayOf),
      isLast: !after || !isRun(message, after, dayOf),
    });
  });
  return entries;
}

type Album = [Message, ...Message[]];

function albumsOf(messages: Iterable<Message>): Album[] {
  const albums: Album[] = [];
  for (const message of messages) {
    const last = albums.at(-1);
    const group = message.media_group_id;
    if (last && group !== undefined && last[0].media_group_id === group) last.push(message);
    else albums.push([message]);
  }
  return albums;
}

const isRun = (a: Message, b: Message, dayOf: (date: number) => string): boolean =>
  authorOf(a) === authorOf(b) &&
  !isService(a) &&
  !isService(b) &&
  b.date - a.date < PAUSE_SECONDS &&
  dayOf(a.date) === dayOf(b.date);

const authorOf = ({ from, sender_chat }: Message): number | undefined => sender_chat?.id ?? from?.id;
