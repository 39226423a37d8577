import { contentOf, seenBy } from "../world/content.js";
import { rulesOf, fileKindNames } from "../world/file-kinds.js";
import type { Content, Message, Room } from "../world/types.js";
import { withNewAlbums } from "./copied-albums.js";
import { withNewPoll, withoutAnswers } from "./copied-polls.js";
import { messageSource, messagesSource, type Source } from "./copy-sources.js";
import { captionContent } from "./formatting.js";
import { forwardOrigin } from "./forward-origin.js";
import { forwardedInvoice, shareInvoices } from "./invoices.js";
import type { Call, MethodGroup } from "./method.js";
import { deliverMessages } from "./send.js";
import { roomOf } from "./targets.js";

/** Messages that go on to another chat: forwards name where they come from, copies do not. */
export const copyMethods: MethodGroup = {
  forwardMessage: (call) => {
    const source = messageSource(call, "forward");
    return forward(call, source).map((message) => seenBy(call.bot.user.id, message))[0];
  },

  forwardMessages: (call) => idsOnly(forward(call, messagesSource(call, "forward"))),

  copyMessage: (call) => {
    const { messages } = messageSource(call, "copy");
    return idsOnly(
      deliverMessages(
        call,
        messages.map((message) => copied(call, message)),
      ),
    )[0];
  },

  copyMessages: (call) => {
    const { messages } = messagesSource(call, "copy");
    const isBare = call.params.flag("remove_caption");
    const contents = messages.map((message) =>
      isBare ? withoutCaption(contentOf(message)) : contentOf(message),
    );
    const copies = contents.map((content) => withNewPoll(call, content));
    return idsOnly(deliverMessages(withoutKeyboard(call), withNewAlbums(messages, copies)));
  },
};

function forward(call: Call, { room, messages }: Source): Message[] {
  const { world } = call.core;
  const contents = messages.map((message) => ({
    ...withStart(call, withoutAnswers(call, contentOf(message))),
    forward_origin: forwardOrigin(world, message),
    ...forwardedInvoice(call, room, message),
  }));
  const sent = deliverMessages(withoutKeyboard(call), withNewAlbums(messages, contents));
  shareSales(room, messages, roomOf(call), sent);
  shareInvoices(call, room, messages, sent);
  return sent;
}

/** Whoever paid for media sees them in a forward too. */
function shareSales(from: Room, originals: readonly Message[], to: Room, sent: readonly Message[]): void {
  for (const [index, { message_id }] of originals.entries()) {
    const sale = from.paidMedia.get(message_id);
    const forwarded = sent[index];
    if (sale && forwarded) to.paidMedia.set(forwarded.message_id, sale);
  }
}

/** Only copyMessage has a keyboard of its own. */
const withoutKeyboard = (call: Call): Call => ({ ...call, params: call.params.without("reply_markup") });

/** A caption of the call takes the place of the original's, also an empty one. @throws ApiError */
function copied(call: Call, message: Message): Content {
  const { params } = call;
  const content = withNewPoll(call, withStart(call, contentOf(message)));
  if (!params.has("caption") || !takesCaption(content)) return content;
  const { show_caption_above_media: _above, ...rest } = withoutCaption(content);
  const isAbove = params.flag("show_caption_above_media");
  return { ...rest, ...captionContent(params), ...(isAbove && { show_caption_above_media: true }) };
}

const takesCaption = (content: Content): boolean =>
  fileKindNames.some((kind) => kind in content && rulesOf(kind).isCaptioned);

function withoutCaption(message: Content): Content {
  const { caption: _caption, caption_entities: _entities, ...rest } = message;
  return rest;
}

/** A video may begin somewhere else from now on. */
function withStart({ params }: Call, content: Content): Content {
  const start = params.integer("video_start_timestamp");
  const { video } = content;
  if (start === undefined || typeof video !== "object" || video === null) return content;
  const { start_timestamp: _former, ...kept } = { start_timestamp: 0, ...video };
  return { ...content, video: { ...kept, ...(start > 0 && { start_timestamp: start }) } };
}

const idsOnly = (sent: readonly Message[]): { message_id: number }[] =>
  sent.map(({ message_id }) => ({ message_id }));
