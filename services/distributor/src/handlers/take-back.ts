import type { UpdateReceivedData } from "@telebus/contracts";
import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { z } from "zod";
import type { DecisionStore } from "../decision-store.js";
import type { Authority } from "../domain/authority.js";
import type { EditStore } from "../edit-store.js";
import type { FanOutStore } from "../fan-out-store.js";
import type { GraphStore } from "../graph-store.js";
import { takeBackPost } from "../moderation/taking-back.js";

interface Deps {
  graph: GraphStore;
  edits: EditStore;
  fanOuts: FanOutStore;
  authority: Authority;
  log: DecisionStore;
  onPost: () => void;
}

/** Telegram lets a bot remove its messages for so long. */
const REMOVABLE_MS = 48 * 3_600_000;

/** `/delete` as an answer to one's own message, for administrators to anyone's: every copy of it goes (B3). */
export const takeBack = ({ graph, edits, fanOuts, authority, log, onPost }: Deps) =>
  onCommand("delete", "take-back", async ({ from, person, update }, { cause, time, text }) => {
    const { speaker, answers } = partsOf(update);
    const say = (id: string) => [sendText(from, text(id))];
    if (answers === undefined) return say("hub-take-back-how");
    const { bot, chat } = from;
    const node = await graph.nodeOf(bot, chat, answers);
    const post = node && (await graph.post(node.post));
    if (node === undefined || post === undefined) return say("hub-take-back-unknown");
    const isTheirs = speaker !== undefined && post.author === speaker;
    if (!isTheirs && !authority.isModerator(person?.id, bot)) return say("hub-take-back-not-yours");
    if (post.isTakenBack) return say("hub-taken-back-before");
    if (node.post.at.getTime() < time.getTime() - REMOVABLE_MS) return say("hub-take-back-too-old");
    const posts = await takeBackPost({ bot, chat, post: node.post }, cause, {
      graph,
      edits,
      fanOuts,
      onPost,
    });
    if (!isTheirs && person !== undefined) {
      const who = { by: person.id, byName: `person:${person.id}` };
      await log.note({ bot, author: post.author ?? 0, kind: "delete", posts, ...who });
    }
    return say("hub-taken-back");
  });

const Id = z.looseObject({ id: z.int() });
const Command = z.looseObject({
  from: Id.optional(),
  sender_chat: Id.optional(),
  reply_to_message: z.looseObject({ message_id: z.int() }).optional(),
});

/** Who gives the command, in whose name, and about which message. */
function partsOf({ kind, update }: UpdateReceivedData): { speaker?: number; answers?: number } {
  const message = Command.safeParse(update[kind]).data;
  const speaker = message?.sender_chat?.id ?? message?.from?.id;
  const answers = message?.reply_to_message?.message_id;
  return { ...(speaker !== undefined && { speaker }), ...(answers !== undefined && { answers }) };
}
