import type { FormattedText } from "@telebus/telegram";
import { aliasLine } from "../domain/alias.js";
import { keptFromChat, passed } from "../domain/passing.js";
import type { PostContent } from "../domain/post.js";
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
  { hubPolicy, author, alias, traits, sourcePolicy }: FanOut,
  content: PostContent,
): LookIn {
  const said = passed(content, sourcePolicy.out);
  if (said === undefined) return () => undefined;
  const subject = subjectOf(said, author ?? undefined, Traits.parse(traits));
  const name = hubPolicy.aliases && alias !== null ? [aliasLine(alias)] : [];
  return (policy) => {
    const isKept = keptFromChat(subject, policy.in) !== undefined;
    const heard = isKept ? undefined : passed(said, policy.in);
    const after = [...footersOf([policy, sourcePolicy, hubPolicy]), ...name];
    return heard && renderAll(heard, { before: [], after });
  };
}

/** The nearest policy that says something of the signature. */
function footersOf(policies: readonly Pick<RoutePolicy, "signature">[]): FormattedText[] {
  const signature = policies.find((policy) => policy.signature !== undefined)?.signature;
  return signature === undefined || signature === null ? [] : [signatureLine(signature)];
}
