import type { EventDraft } from "@telebus/contracts";
import { callMethod } from "@telebus/telegram";
import type { Destination } from "../audience-store.js";
import { jobOf, refOf } from "../domain/post-key.js";
import { render } from "../domain/rendering.js";
import { signatureLine } from "../domain/signature.js";
import { StoredContent } from "../domain/stored-content.js";
import type { FanOut } from "../fan-out-store.js";
import type { GraphStore, PlacedMessage } from "../graph-store.js";

/** A call that brings a copy, and what tells it from the others of its post. */
export interface Copy {
  readonly name: string;
  readonly call: EventDraft;
}

/** The copies of a post for some chats and topics: each as it is shown there, as an answer to what it answers there. */
export async function copiesOf(
  { post, hub, hubPolicy, content, replyTo }: FanOut,
  destinations: readonly Destination[],
  graph: Pick<GraphStore, "messagesOf">,
): Promise<readonly Copy[]> {
  const said = StoredContent.parse(content);
  const chats = destinations.map(({ chat }) => chat);
  const answered = replyTo === undefined ? [] : await graph.messagesOf(replyTo, chats);
  const job = jobOf(post, hub);
  const footers = hubPolicy.signature === null ? [] : [signatureLine(hubPolicy.signature)];
  return destinations.map((destination) => {
    const { bot, chat, type, thread } = destination;
    const { method, params } = render(said, { before: [], after: footers });
    const to = { bot, chat, type, ...(thread !== 0 && { thread }) };
    const ref = refOf(post, "post", { hub, thread });
    const replyTo = placeIn(answered, destination);
    return {
      name: `fan-out:${chat}:${thread}`,
      call: callMethod(to, method, params, { lane: "relay", job, ref, replyTo }),
    };
  });
}

/** In a topic only a message of that topic can be answered; a chat as a whole answers wherever the message is. */
const placeIn = (messages: readonly PlacedMessage[], { chat, thread }: Destination): number | undefined =>
  messages.find((one) => one.chat === chat && (thread === 0 || one.thread === thread))?.message;
