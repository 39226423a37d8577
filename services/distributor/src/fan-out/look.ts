import { Markup, type CallbackCodec, type FormattedText } from "@telebus/telegram";
import type { Destination } from "../audience-store.js";
import { aliasLine } from "../domain/alias.js";
import { keptFromChat, passed } from "../domain/passing.js";
import type { PostContent } from "../domain/post.js";
import { reactionButtons, reactionsLine, ReactionTotals, shownBy } from "../domain/reactions.js";
import { renderAll } from "../domain/rendering-album.js";
import type { RoutePolicy } from "../domain/route-policy.js";
import { signatureLine } from "../domain/signature.js";
import { subjectOf } from "../domain/subject.js";
import { Traits } from "../domain/traits.js";
import type { FanOut } from "../fan-out-store.js";

/** What a post looks like in a chat or topic with this policy; undefined where it is not heard. */
export type LookIn = (policy: RoutePolicy) => PostContent | undefined;

/** How a post looks where it is heard, the same whether it is sent there or a copy of it is edited. */
export function looksOf(
  { hubPolicy, author, alias, traits, sourcePolicy, reactions }: FanOut,
  content: PostContent,
): LookIn {
  const said = passed(content, sourcePolicy.out);
  if (said === undefined) return () => undefined;
  const subject = subjectOf(said, author ?? undefined, Traits.parse(traits));
  const name = hubPolicy.aliases && alias !== null ? [aliasLine(alias)] : [];
  const line = reactionsLine(totalsOf(reactions));
  return (policy) => {
    const policies = [policy, sourcePolicy, hubPolicy];
    const shown = shownBy(policies);
    // An album can have no buttons.
    const isLine = shown === "footer" || (shown === "buttons" && content.kind === "album");
    const isKept = keptFromChat(subject, policy.in) !== undefined;
    const heard = isKept ? undefined : passed(said, policy.in);
    const after = [...footersOf(policies), ...name, ...(line !== undefined && isLine ? [line] : [])];
    return heard && renderAll(heard, { before: [], after });
  };
}

/** The buttons below a copy, where people react by them. */
export type KeyboardIn = (to: Destination) => Keyboard | undefined;
type Keyboard = ReturnType<typeof Markup.inlineKeyboard>["reply_markup"];

export function keyboardsOf(
  { hubPolicy, sourcePolicy, reactions }: FanOut,
  content: PostContent,
  callbacks: CallbackCodec,
): KeyboardIn {
  const buttons = reactionButtons(totalsOf(reactions), hubPolicy.reactionChoices);
  return ({ bot, chat, policy }) => {
    if (content.kind === "album" || shownBy([policy, sourcePolicy, hubPolicy]) !== "buttons")
      return undefined;
    const row = buttons.map(({ emoji, label }) => {
      const button = { prefix: "distributor", action: "react", args: [emoji], chat: { bot, chat } };
      return Markup.button.callback(label, callbacks.encode(button));
    });
    return Markup.inlineKeyboard([row]).reply_markup;
  };
}

const totalsOf = (reactions: unknown): ReactionTotals => ReactionTotals.catch([]).parse(reactions);

/** The nearest policy that says something of the signature. */
function footersOf(policies: readonly Pick<RoutePolicy, "signature">[]): FormattedText[] {
  const signature = policies.find((policy) => policy.signature !== undefined)?.signature;
  return signature === undefined || signature === null ? [] : [signatureLine(signature)];
}
