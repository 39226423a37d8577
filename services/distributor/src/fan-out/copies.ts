import type { EventDraft } from "@telebus/contracts";
import { callMethod, partsOf, type CallbackCodec, type Quote } from "@telebus/telegram";
import type { Destination } from "../audience-store.js";
import { jobOf, refOf } from "../domain/post-key.js";
import { StoredContent } from "../domain/stored-content.js";
import { copied } from "../domain/transport.js";
import type { FanOut } from "../fan-out-store.js";
import type { GraphStore, PlacedMessage } from "../graph-store.js";
import { keyboardsOf, looksOf } from "./look.js";

/** A call that brings a copy, and what tells it from the others of its post. */
export interface Copy {
  readonly name: string;
  readonly call: EventDraft;
}

interface Deps {
  graph: Pick<GraphStore, "messagesOf" | "saidAt">;
  callbacks: CallbackCodec;
}

/**
 * The copies of a post for some chats and topics: each as it is shown there, as an answer to what it answers there;
 * none where a filter keeps it away.
 */
export async function copiesOf(
  fanOut: FanOut,
  destinations: readonly Destination[],
  { graph, callbacks }: Deps,
): Promise<readonly Copy[]> {
  const { post, hub, hubPolicy, version, content, replyTo } = fanOut;
  const stored = StoredContent.parse(content);
  const lookIn = looksOf(fanOut, stored);
  const keyboardIn = keyboardsOf(fanOut, stored, callbacks);
  const chats = destinations.map(({ chat }) => chat);
  const answered = replyTo === undefined ? [] : await graph.messagesOf(replyTo, chats);
  const source = hubPolicy.transport === "copy" ? await graph.saidAt(post) : undefined;
  const job = jobOf(post, hub);
  return destinations.flatMap((destination) => {
    const { bot, chat, type, thread, policy } = destination;
    const shown = lookIn(policy);
    if (shown === undefined) return [];
    const to = { bot, chat, type, ...(thread !== 0 && { thread }) };
    const { effect, quote } = shown;
    const replyMarkup = keyboardIn(destination);
    const message = placeIn(answered, destination);
    const asFirst = {
      replyTo: message && { message_id: message, ...quoteOf(quote) },
      effect,
    };
    return partsOf(shown).map((placed): Copy => {
      const { item } = placed;
      const isPlain = source !== undefined && shown === stored;
      const part = isPlain ? copied(placed, source, message !== undefined) : placed.part;
      const ref = refOf(post, "post", { hub, thread, item, version });
      const options = { lane: "relay", job, ref, replyMarkup, ...(item === 0 && asFirst) } as const;
      return { name: nameOf(destination, item), call: callMethod(to, part.method, part.params, options) };
    });
  });
}

/** An album may take several calls. */
const nameOf = ({ chat, thread }: Destination, item: number): string =>
  item === 0 ? `fan-out:${chat}:${thread}` : `fan-out:${chat}:${thread}:${item}`;

const quoteOf = (quote: Quote | undefined) =>
  quote && {
    quote: quote.text,
    quote_position: quote.position,
    ...(quote.entities && { quote_entities: [...quote.entities] }),
  };

/** In a topic only a message of that topic can be answered; a chat as a whole answers wherever the message is. */
const placeIn = (messages: readonly PlacedMessage[], { chat, thread }: Destination): number | undefined =>
  messages.find((one) => one.chat === chat && (thread === 0 || one.thread === thread))?.message;
