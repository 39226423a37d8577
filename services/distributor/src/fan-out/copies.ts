import type { EventDraft } from "@telebus/contracts";
import { callMethod, partsOf, type FormattedText, type Quote } from "@telebus/telegram";
import type { Destination } from "../audience-store.js";
import { aliasLine } from "../domain/alias.js";
import { keptFromChat, passed } from "../domain/passing.js";
import { jobOf, refOf } from "../domain/post-key.js";
import { renderAll } from "../domain/rendering-album.js";
import type { RoutePolicy } from "../domain/route-policy.js";
import { signatureLine } from "../domain/signature.js";
import { StoredContent } from "../domain/stored-content.js";
import { subjectOf } from "../domain/subject.js";
import { copied } from "../domain/transport.js";
import { Traits } from "../domain/traits.js";
import type { FanOut } from "../fan-out-store.js";
import type { GraphStore, PlacedMessage } from "../graph-store.js";

/** A call that brings a copy, and what tells it from the others of its post. */
export interface Copy {
  readonly name: string;
  readonly call: EventDraft;
}

/**
 * The copies of a post for some chats and topics: each as it is shown there, as an answer to what it answers there;
 * none where a filter keeps it away.
 */
export async function copiesOf(
  { post, hub, hubPolicy, author, alias, content, traits, sourcePolicy, replyTo }: FanOut,
  destinations: readonly Destination[],
  graph: Pick<GraphStore, "messagesOf" | "saidAt">,
): Promise<readonly Copy[]> {
  const stored = StoredContent.parse(content);
  const said = passed(stored, sourcePolicy.out);
  if (said === undefined) return [];
  const subject = subjectOf(said, author ?? undefined, Traits.parse(traits));
  const chats = destinations.map(({ chat }) => chat);
  const answered = replyTo === undefined ? [] : await graph.messagesOf(replyTo, chats);
  const source = hubPolicy.transport === "copy" ? await graph.saidAt(post) : undefined;
  const job = jobOf(post, hub);
  const name = hubPolicy.aliases && alias !== null ? [aliasLine(alias)] : [];
  return destinations.flatMap((destination) => {
    const { bot, chat, type, thread, policy } = destination;
    const heard = keptFromChat(subject, policy.in) === undefined ? passed(said, policy.in) : undefined;
    if (heard === undefined) return [];
    const to = { bot, chat, type, ...(thread !== 0 && { thread }) };
    const footers = footersOf([policy, sourcePolicy, hubPolicy]);
    const shown = renderAll(heard, { before: [], after: [...footers, ...name] });
    const message = placeIn(answered, destination);
    const asFirst = {
      replyTo: message && { message_id: message, ...quoteOf(said.quote) },
      effect: said.effect,
    };
    return partsOf(shown).map((placed): Copy => {
      const { item } = placed;
      const isPlain = source !== undefined && shown === stored;
      const part = isPlain ? copied(placed, source, message !== undefined) : placed.part;
      const ref = refOf(post, "post", { hub, thread, item });
      const options = { lane: "relay", job, ref, ...(item === 0 && asFirst) } as const;
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

/** The nearest policy that says something of the signature. */
function footersOf(policies: readonly Pick<RoutePolicy, "signature">[]): FormattedText[] {
  const signature = policies.find((policy) => policy.signature !== undefined)?.signature;
  return signature === undefined || signature === null ? [] : [signatureLine(signature)];
}

/** In a topic only a message of that topic can be answered; a chat as a whole answers wherever the message is. */
const placeIn = (messages: readonly PlacedMessage[], { chat, thread }: Destination): number | undefined =>
  messages.find((one) => one.chat === chat && (thread === 0 || one.thread === thread))?.message;
