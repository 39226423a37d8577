import type { Database } from "@telebus/service";
import { and, asc, desc, eq, ilike, inArray, isNotNull, or, sql, type SQL } from "drizzle-orm";
import { HubPolicy } from "./domain/hub-policy.js";
import type { LoungePolicy } from "./domain/lounge-policy.js";
import type { RestrictionKind } from "./domain/restriction.js";
import { authors, fanOuts, hubs, loungeMembers, posts, restrictions } from "./tables.js";

/** Who writes into the hubs of a bot, and how they stand. */
export const createModeratedStore = (db: Database) => ({
  ...restricted(db),
  ...people(db),
  ...lounges(db),
});
export type ModeratedStore = ReturnType<typeof createModeratedStore>;

interface Restricted {
  readonly bot?: number | undefined;
  readonly bots?: readonly number[] | undefined;
  readonly author?: number | undefined;
  readonly kind?: RestrictionKind | undefined;
  readonly limit: number;
  readonly offset: number;
}

const holds = sql`(${restrictions.until} is null or ${restrictions.until} > now())`;

const restricted = (db: Database) => ({
  /** Whose words are not passed on now: those whose time is nearly over first. */
  async restricted({ bot, bots, author, kind, limit, offset }: Restricted) {
    return db.session
      .select({
        bot: restrictions.bot,
        author: restrictions.author,
        alias: authors.alias,
        kind: restrictions.kind,
        until: restrictions.until,
        by: sql<number | null>`nullif(${restrictions.by}, 0)`.mapWith(restrictions.by),
        at: restrictions.at,
        isTold: restrictions.isTold,
      })
      .from(restrictions)
      .leftJoin(authors, and(eq(authors.bot, restrictions.bot), eq(authors.author, restrictions.author)))
      .where(
        and(
          holds,
          bot === undefined ? undefined : eq(restrictions.bot, bot),
          bots === undefined ? undefined : inArray(restrictions.bot, [...bots]),
          author === undefined ? undefined : eq(restrictions.author, author),
          kind === undefined ? undefined : eq(restrictions.kind, kind),
        ),
      )
      .orderBy(sql`${restrictions.until} asc nulls last`, desc(restrictions.at), asc(restrictions.author))
      .limit(limit)
      .offset(offset);
  },
});

const people = (db: Database) => ({
  /** By alias or id, or by how they begin. */
  async search(bots: readonly number[] | undefined, words: string, limit: number) {
    const id = /^-?\d{1,15}$/.test(words) ? eq(authors.author, Number(words)) : undefined;
    const alias = ilike(authors.alias, `${words.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);
    return db.session
      .select({ bot: authors.bot, author: authors.author, alias: authors.alias, since: authors.since })
      .from(authors)
      .where(and(bots === undefined ? undefined : inArray(authors.bot, [...bots]), or(id, alias)))
      .orderBy(asc(authors.alias))
      .limit(limit);
  },

  /** Under which names somebody writes. */
  async named(author: number) {
    return db.session
      .select({ bot: authors.bot, alias: authors.alias, since: authors.since })
      .from(authors)
      .where(eq(authors.author, author))
      .orderBy(asc(authors.bot));
  },

  /** What somebody said in each hub, as far back as posts are kept. */
  async postsByHub(author: number) {
    return db.session
      .select({
        bot: posts.bot,
        hub: fanOuts.hub,
        name: hubs.name,
        posts: sql<number>`count(*)::int`,
        takenBack: sql<number>`(count(*) filter (where ${posts.takenBackAt} is not null))::int`,
      })
      .from(posts)
      .innerJoin(fanOuts, and(eq(fanOuts.post, posts.id), eq(fanOuts.kind, "send")))
      .leftJoin(hubs, eq(hubs.id, fanOuts.hub))
      .where(
        and(
          eq(posts.author, author),
          inArray(
            posts.bot,
            db.session.select({ bot: authors.bot }).from(authors).where(eq(authors.author, author)),
          ),
        ),
      )
      .groupBy(posts.bot, fanOuts.hub, hubs.name)
      .orderBy(desc(sql`count(*)`));
  },
});

/** Somebody in a lounge, as their row has it: time forgives what it says. */
interface Standing {
  readonly karma: number;
  readonly warnings: number;
  readonly warnedAt: Date | null;
  readonly cooldownUntil: Date | null;
  readonly spamPoints: number;
  readonly spamAt: Date | null;
}

export interface LoungeMember extends Standing {
  readonly hub: number;
  readonly hubName: string;
  readonly bot: number;
  readonly author: number;
  readonly alias: string | null;
  readonly policy: LoungePolicy;
}

export type MemberOrder = "karma" | "warnings" | "cooldown" | "spam";

const orders: Readonly<Record<MemberOrder, SQL>> = {
  karma: sql`${loungeMembers.karma} desc`,
  warnings: sql`${loungeMembers.warnings} desc`,
  cooldown: sql`${loungeMembers.cooldownUntil} desc nulls last`,
  spam: sql`${loungeMembers.spamAt} desc nulls last`,
};

interface Members {
  readonly bots?: readonly number[] | undefined;
  readonly hub?: number | undefined;
  readonly author?: number | undefined;
  readonly order: MemberOrder;
  readonly limit: number;
  readonly offset: number;
}

const lounges = (db: Database) => ({
  /** How people stand in lounges; a hub that is none any more is left out. */
  async members({ bots, hub, author, order, limit, offset }: Members): Promise<readonly LoungeMember[]> {
    const rows = await db.session
      .select({
        hub: loungeMembers.hub,
        hubName: hubs.name,
        bot: hubs.bot,
        author: loungeMembers.author,
        alias: authors.alias,
        karma: loungeMembers.karma,
        warnings: loungeMembers.warnings,
        warnedAt: loungeMembers.warnedAt,
        cooldownUntil: loungeMembers.cooldownUntil,
        spamPoints: loungeMembers.spamPoints,
        spamAt: loungeMembers.spamAt,
        policy: hubs.policy,
      })
      .from(loungeMembers)
      .innerJoin(hubs, eq(hubs.id, loungeMembers.hub))
      .leftJoin(authors, and(eq(authors.bot, hubs.bot), eq(authors.author, loungeMembers.author)))
      .where(
        and(
          bots === undefined ? undefined : inArray(hubs.bot, [...bots]),
          hub === undefined ? undefined : eq(loungeMembers.hub, hub),
          author === undefined ? undefined : eq(loungeMembers.author, author),
          isNotNull(sql`nullif(${hubs.policy} -> 'lounge', 'null'::jsonb)`),
        ),
      )
      .orderBy(orders[order], asc(loungeMembers.hub), asc(loungeMembers.author))
      .limit(limit)
      .offset(offset);
    return rows.flatMap(({ policy, ...row }) => {
      const { lounge } = HubPolicy.parse(policy);
      return lounge === null ? [] : [{ ...row, policy: lounge }];
    });
  },

  /** The hubs that are lounges. */
  async lounges(bots: readonly number[] | undefined) {
    const rows = await db.session
      .select({ hub: hubs.id, bot: hubs.bot, name: hubs.name, policy: hubs.policy })
      .from(hubs)
      .where(bots === undefined ? undefined : inArray(hubs.bot, [...bots]))
      .orderBy(asc(hubs.id));
    return rows.flatMap(({ policy, ...row }) => (HubPolicy.parse(policy).lounge === null ? [] : [row]));
  },
});
