import type { EventDraft } from "@telebus/contracts";
import type { HandlerContext } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { z } from "zod";
import type { Author } from "../author-store.js";
import type { Authority } from "../domain/authority.js";
import { spanOf } from "../domain/duration.js";
import { embargoedUntil, hasLookalikes, isUpvote, pointsOf, spend } from "../domain/lounge.js";
import type { LoungePolicy } from "../domain/lounge-policy.js";
import type { SourceRoute } from "../domain/speaking.js";
import type { GraphStore } from "../graph-store.js";
import type { LoungeStore } from "../lounge-store.js";
import type { Admission, Speech } from "./speech.js";

interface Deps {
  authority: Authority;
  graph: GraphStore;
  members: LoungeStore;
}

/** What a lounge says to somebody in place of passing on what they said; `vote` is no refusal. */
type Refusal =
  | { readonly id: "lounge-cooldown" | "lounge-embargo"; readonly until: Date }
  | { readonly id: "lounge-spam" | "lounge-lookalikes" }
  | { readonly id: "lounge-voted" | "lounge-voted-before" | "lounge-vote-own" | "lounge-vote-unknown" };

/** The measure of a lounge: of what is said there some is not passed on (X15). */
export const createLounge = (deps: Deps) => ({
  /** Hubs that are no lounge are passed by. */
  async admit(speech: Speech, who: Author, context: HandlerContext): Promise<Admission> {
    const admitted: SourceRoute[] = [];
    const refusals: { refusal: Refusal; policy: LoungePolicy }[] = [];
    for (const route of speech.routes) {
      const policy = route.hubPolicy.lounge;
      const refusal =
        policy === null ? undefined : await refusalOf(speech, who, route.hub, policy, context.time, deps);
      if (refusal === undefined || policy === null) admitted.push(route);
      else refusals.push({ refusal, policy });
    }
    const [first] = refusals;
    if (first === undefined) return { admitted, answers: [] };
    context.log.info({ reason: first.refusal.id }, "a lounge does not pass it on");
    return { admitted, answers: await answer(speech, who, first.refusal, first.policy, context, deps) };
  },
});
export type Lounge = ReturnType<typeof createLounge>;

async function refusalOf(
  speech: Speech,
  who: Author,
  hub: number,
  policy: LoungePolicy,
  now: Date,
  deps: Deps,
): Promise<Refusal | undefined> {
  const { content, answers } = speech;
  if (isUpvote(content) && answers !== undefined) return vote(speech, answers, hub, policy, deps);
  if (deps.authority.isModerator(who.author, speech.from.bot)) return undefined;
  const { cooldownUntil } = await deps.members.standing(hub, who.author);
  if (cooldownUntil !== null && cooldownUntil > now) return { id: "lounge-cooldown", until: cooldownUntil };
  const embargo = embargoedUntil(content, who.since, policy, now);
  if (embargo !== undefined) return { id: "lounge-embargo", until: embargo };
  if (!policy.allowsLookalikes && hasLookalikes(content)) return { id: "lounge-lookalikes" };
  const outcome: { isAllowed: boolean } = { isAllowed: true };
  await deps.members.change(hub, who.author, (standing) => {
    const spent = spend(standing, pointsOf(content, isForward(speech), policy), policy, now);
    outcome.isAllowed = spent.isAllowed;
    return spent.standing;
  });
  return outcome.isAllowed ? undefined : { id: "lounge-spam" };
}

/** `+1` as an answer: one vote for each message, and none for one's own. */
async function vote(
  { from, author: voter }: Speech,
  answered: number,
  hub: number,
  { upvoteKarma }: LoungePolicy,
  { graph, members }: Deps,
): Promise<Refusal> {
  const node = await graph.nodeOf(from.bot, from.chat, answered);
  const author = node && (await graph.post(node.post))?.author;
  if (node === undefined || typeof author !== "number") return { id: "lounge-vote-unknown" };
  if (author === voter) return { id: "lounge-vote-own" };
  if (!(await members.mark(node.post, "vote", voter ?? 0))) return { id: "lounge-voted-before" };
  await members.change(hub, author, (standing) => ({
    ...standing,
    karma: standing.karma + upvoteKarma,
  }));
  return { id: "lounge-voted" };
}

/** As an answer to what was said, unless they were answered too often just now; in channels everybody would hear. */
async function answer(
  { from, message }: Speech,
  who: Author,
  refusal: Refusal,
  { answersPerMinute }: LoungePolicy,
  { text, time }: HandlerContext,
  { members }: Deps,
): Promise<readonly EventDraft[]> {
  if (from.type === "channel") return [];
  if (!(await members.mayAnswer(from.bot, who.author, answersPerMinute, time))) return [];
  const left =
    "until" in refusal ? text("moderation-span", spanOf(refusal.until.getTime() - time.getTime())) : "";
  return [sendText(from, text(refusal.id, { left }), { replyTo: message })];
}

const Forwarded = z.looseObject({ forward_origin: z.looseObject({}) });
const isForward = ({ update: { kind, update } }: Speech): boolean =>
  Forwarded.safeParse(update[kind]).success;
