import type { MessageEntity } from "@grammyjs/types";
import type { ContentOf } from "./message-content.js";
import type { Poll, Sayable } from "./schemas.js";

type Plain = "text" | "poll" | "location" | "venue" | "contact" | "dice" | "rich_message";

/** What has no file of its own. */
export const plainContents: { readonly [K in Plain]: (message: Sayable) => ContentOf<K> | undefined } = {
  text: ({ text, entities, link_preview_options }) =>
    text === undefined
      ? undefined
      : { kind: "text", method: "sendMessage", params: { text, entities, link_preview_options } },
  poll: ({ poll }) =>
    poll === undefined || poll.is_closed
      ? undefined
      : { kind: "poll", method: "sendPoll", params: { ...ballotOf(poll), ...answerOf(poll) } },
  // Where somebody was when they said it: a bot has no position of its own to go on telling.
  location: ({ location }) => location && { kind: "location", method: "sendLocation", params: location },
  venue: ({ venue }) => {
    if (venue === undefined) return undefined;
    const { location, ...params } = venue;
    const { latitude, longitude } = location;
    return { kind: "venue", method: "sendVenue", params: { latitude, longitude, ...params } };
  },
  contact: ({ contact }) => contact && { kind: "contact", method: "sendContact", params: contact },
  // Telegram throws it anew: nobody can send a value.
  dice: ({ dice }) => dice && { kind: "dice", method: "sendDice", params: dice },
  rich_message: ({ rich_message }) =>
    rich_message && { kind: "rich_message", method: "sendRichMessage", params: { rich_message } },
};

const ballotOf = (poll: Poll) => ({
  question: poll.question,
  question_entities: emojiOf(poll.question_entities),
  options: poll.options.map(({ text, text_entities, media }) => {
    const entities = emojiOf(text_entities);
    return { text, ...(entities && { text_entities: entities }), ...(media && { media }) };
  }),
  is_anonymous: poll.is_anonymous,
  allows_multiple_answers: poll.allows_multiple_answers,
  allows_revoting: poll.allows_revoting,
  open_period: poll.open_period,
  description: poll.description,
  description_entities: poll.description_entities,
  media: poll.media,
});

/** A quiz whose answer Telegram does not tell is an ordinary poll elsewhere. */
const answerOf = ({ type, correct_option_ids, ...poll }: Poll) => {
  if (type !== "quiz" || correct_option_ids === undefined) return { type: "regular" as const };
  const { explanation, explanation_entities, explanation_media } = poll;
  return { type: "quiz" as const, correct_option_ids, explanation, explanation_entities, explanation_media };
};

/** Questions and options take no other formatting. */
const emojiOf = (entities: MessageEntity[] | undefined): MessageEntity[] | undefined => {
  const emoji = entities?.filter(({ type }) => type === "custom_emoji") ?? [];
  return emoji.length > 0 ? emoji : undefined;
};
