import { onCommand } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { signedPost } from "../domain/signed-post.js";
import type { HubSettingsStore } from "../hub-settings-store.js";
import type { LoungeStore } from "../lounge-store.js";
import type { Posting } from "../posting.js";

interface Deps {
  settings: HubSettingsStore;
  members: LoungeStore;
  posting: Posting;
}

/** `/sign` and what is to be said, in a lounge: it goes out with one's name below it, once in a while (X15). */
export const signPost = ({ settings, members, posting }: Deps) =>
  onCommand("sign", "sign-post", async ({ from, person, update }, context) => {
    const { text, time } = context;
    const say = (id: string) => [sendText(from, text(id))];
    const hub = await settings.hubOf(from.bot, from.chat);
    const policy = (await settings.state(hub))?.policy.lounge ?? null;
    if (policy === null) return say("lounge-is-none");
    const post = signedPost(update);
    if (post === undefined || person === undefined) return say("lounge-sign-how");
    const { signedAt } = await members.standing(hub, person.id);
    if (signedAt !== null && time.getTime() - signedAt.getTime() < policy.signSeconds * 1_000)
      return (await members.mayAnswer(from.bot, person.id, policy.answersPerMinute, time))
        ? [sendText(from, text("lounge-signed-lately", { minutes: Math.ceil(policy.signSeconds / 60) }))]
        : [];
    await members.change(hub, person.id, (standing) => ({ ...standing, signedAt: time }));
    return posting.say(post, update, context);
  });
