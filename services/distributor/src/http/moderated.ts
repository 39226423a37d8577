import { BotId } from "@telebus/contracts";
import { ProblemError, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import { warningsNow } from "../domain/lounge.js";
import { restrictionKinds } from "../domain/restriction.js";
import type { LoungeMember } from "../moderated-store.js";
import { Id } from "./known-hub.js";
import type { ModerationDeps } from "./moderator.js";

const Author = z.coerce.number().int();
const paging = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
};
const RestrictionView = z.object({
  bot: BotId,
  author: z.int(),
  alias: z.string().nullable(),
  kind: z.enum(restrictionKinds),
  until: z.date().nullable().describe("Null: until it is lifted"),
  at: z.date(),
  by: z.int().nullable().describe("The person who decided it; null where it was done over HTTP by nobody"),
  isTold: z.boolean().describe("The author was told"),
});
const MemberView = z.object({
  hub: z.object({ id: z.int(), name: z.string() }),
  bot: BotId,
  author: z.int(),
  alias: z.string().nullable(),
  karma: z.int(),
  warnings: z.int().describe("Those that are not forgotten yet"),
  cooldownUntil: z.date().nullable().describe("Null where there is none now"),
  spam: z.number().describe("Spam points now"),
  spamLimit: z.number().describe("From here on nothing goes out until it is less"),
});
const AuthorView = z.object({ bot: BotId, author: z.int(), alias: z.string(), since: z.date() });
const PersonView = z.object({
  names: z.array(z.object({ bot: BotId, alias: z.string(), since: z.date() })),
  restrictions: z.array(RestrictionView),
  posts: z
    .array(
      z.object({
        bot: BotId,
        hub: z.object({ id: z.int(), name: z.string().nullable() }),
        posts: z.int(),
        takenBack: z.int(),
      }),
    )
    .describe("As far back as posts are kept"),
  lounges: z.array(MemberView),
});

/** `/api/moderation/restrictions`, `/authors`, `/lounges`, `/people/:id`: who writes, and how they stand. */
export const moderatedRoutes =
  (deps: ModerationDeps): RouteGroup["routes"] =>
  async (scope) => {
    await scope.register(restrictionRoutes(deps));
    await scope.register(loungeRoutes(deps));
    await scope.register(personRoutes(deps));
  };

const restrictionRoutes =
  ({ access, moderated }: ModerationDeps): RouteGroup["routes"] =>
  async (scope) => {
    const Query = z.object({ bot: Id.optional(), kind: z.enum(restrictionKinds).optional(), ...paging });
    scope.get(
      "/restrictions",
      {
        schema: {
          summary: "Whose words are not passed on now: those whose time is nearly over first",
          querystring: Query,
          response: { 200: z.object({ restrictions: z.array(RestrictionView) }) },
        },
      },
      async (asked) => {
        const { bots } = access.callerOf(asked);
        return { restrictions: [...(await moderated.restricted({ ...asked.query, bots }))] };
      },
    );
    const Search = z.object({ search: z.string().min(1).max(40), bot: Id.optional() });
    scope.get(
      "/authors",
      {
        schema: {
          summary: "Authors by alias, its beginning, or id",
          querystring: Search,
          response: { 200: z.object({ authors: z.array(AuthorView) }) },
        },
      },
      async (asked) => {
        const caller = access.callerOf(asked);
        const { bot, search } = asked.query;
        if (bot !== undefined && !caller.mayUse(bot)) return { authors: [] };
        return { authors: await moderated.search(bot === undefined ? caller.bots : [bot], search, 20) };
      },
    );
  };

const loungeRoutes =
  ({ access, moderated, now }: ModerationDeps): RouteGroup["routes"] =>
  async (scope) => {
    const Query = z.object({
      hub: Id.optional(),
      order: z.enum(["karma", "warnings", "cooldown", "spam"]).default("warnings"),
      ...paging,
    });
    const LoungeView = z.object({ hub: z.int(), bot: BotId, name: z.string() });
    scope.get(
      "/lounges",
      {
        schema: {
          summary: "The hubs that are lounges, and how people stand there",
          querystring: Query,
          response: { 200: z.object({ lounges: z.array(LoungeView), members: z.array(MemberView) }) },
        },
      },
      async (asked) => {
        const { bots } = access.callerOf(asked);
        const members = await moderated.members({ ...asked.query, bots });
        const lounges = await moderated.lounges(bots);
        return { lounges, members: members.map((member) => memberView(member, new Date(now()))) };
      },
    );
  };

const personRoutes =
  ({ access, moderated, now }: ModerationDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/people/:id",
      {
        schema: {
          summary: "A person in the hubs: aliases, mutes and bans, posts by hub, standing in lounges",
          params: z.object({ id: Author }),
          response: { 200: PersonView },
        },
      },
      async (asked) => {
        const { id } = asked.params;
        const caller = access.callerOf(asked);
        if (!Number.isSafeInteger(id)) throw new ProblemError(404, "there is no such person");
        const isTheirs = ({ bot }: { bot: number }) => caller.mayUse(bot);
        const all = { bots: caller.bots, author: id, limit: 200, offset: 0 };
        const posts = (await moderated.postsByHub(id)).filter(isTheirs);
        const members = await moderated.members({ ...all, order: "karma" });
        return {
          names: (await moderated.named(id)).filter(isTheirs),
          restrictions: await moderated.restricted(all),
          posts: posts.map(({ hub, name, ...row }) => ({ ...row, hub: { id: hub, name } })),
          lounges: members.map((member) => memberView(member, new Date(now()))),
        };
      },
    );
  };

/** As it is now: time forgives points and warnings. */
function memberView(member: LoungeMember, now: Date): z.output<typeof MemberView> {
  const { hub, hubName, bot, author, alias, karma, cooldownUntil, policy } = member;
  const since = member.spamAt === null ? 0 : now.getTime() - member.spamAt.getTime();
  const spam = Math.max(0, member.spamPoints - since / (policy.spamPointSeconds * 1_000));
  return {
    hub: { id: hub, name: hubName },
    bot,
    author,
    alias,
    karma,
    warnings: warningsNow({ ...member, signedAt: null }, policy, now),
    cooldownUntil: cooldownUntil !== null && cooldownUntil > now ? cooldownUntil : null,
    spam: Math.round(spam * 100) / 100,
    spamLimit: policy.spamLimit,
  };
}
