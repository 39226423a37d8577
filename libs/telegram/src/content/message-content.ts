import type { MessageEntity } from "@grammyjs/types";
import type { ChatParams } from "../calls/params.js";

/** The words of another message that an answer is about. */
export interface Quote {
  readonly text: string;
  readonly entities?: readonly MessageEntity[] | undefined;
  /** Where they stand in that message: of several places the nearest is meant. */
  readonly position: number;
}

/** What comes with a message besides what it says. */
export interface Accompaniment {
  /** Shown once when it arrives, in private chats alone. */
  readonly effect?: string | undefined;
  /** Of the message that is answered. */
  readonly quote?: Quote | undefined;
}

interface Content<Kind extends string, Method extends keyof ChatParams> extends Accompaniment {
  readonly kind: Kind;
  readonly method: Method;
  /** All but where to. */
  readonly params: ChatParams[Method];
}

/** The call that says a message again as an original, for `callMethod`. */
export type MessageContent =
  | Content<"text", "sendMessage">
  | Content<"photo", "sendPhoto">
  | Content<"video", "sendVideo">
  | Content<"animation", "sendAnimation">
  | Content<"audio", "sendAudio">
  | Content<"document", "sendDocument">
  | Content<"voice", "sendVoice">
  | Content<"video_note", "sendVideoNote">
  | Content<"sticker", "sendSticker">
  | Content<"poll", "sendPoll">
  | Content<"location", "sendLocation">
  | Content<"venue", "sendVenue">
  | Content<"contact", "sendContact">
  | Content<"dice", "sendDice">
  | Content<"rich_message", "sendRichMessage">;

/** Messages that were sent together, in their order. */
export interface AlbumContent extends Accompaniment {
  readonly kind: "album";
  readonly items: readonly MessageContent[];
}

export type ContentOf<Kind extends MessageContent["kind"]> = Extract<MessageContent, { kind: Kind }>;
