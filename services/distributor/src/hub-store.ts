import type { Database } from "@telebus/service";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { DEFAULT_HUB } from "./domain/hub-file.js";
import { HubPolicy } from "./domain/hub-policy.js";
import { RoutePolicy } from "./domain/route-policy.js";
import type { SourceRoute } from "./domain/speaking.js";
import { chats, hubs, routes } from "./tables.js";

/** Hubs, and which chats and topics speak into them and hear them. */
export const createHubStore = (db: Database) => ({
  /** @returns the id of the hub of all chats of a bot, made where it is not there yet */
  async defaultHub(bot: number): Promise<number> {
    const is = and(eq(hubs.bot, bot), eq(hubs.name, DEFAULT_HUB));
    const find = () => db.session.select({ id: hubs.id }).from(hubs).where(is);
    const [known] = await find();
    if (known !== undefined) return known.id;
    await db.session.insert(hubs).values({ bot, name: DEFAULT_HUB }).onConflictDoNothing();
    const [made] = await find();
    if (made === undefined) throw new Error("the default hub was not made");
    return made.id;
  },

  /** A chat, or a topic of it, takes part; what it has been told before stays. */
  async join(route: { hub: number; bot: number; chat: number; thread?: number }): Promise<void> {
    await db.session.insert(routes).values(route).onConflictDoNothing();
  },

  /** The routes of a topic and of its whole chat, into hubs: of chats that take part and may be heard. */
  async routesFrom(bot: number, chat: number, thread: number): Promise<readonly SourceRoute[]> {
    const rows = await db.session
      .select({
        hub: routes.hub,
        thread: routes.thread,
        isSource: routes.isSource,
        policy: routes.policy,
        hubPolicy: hubs.policy,
      })
      .from(routes)
      .innerJoin(hubs, eq(hubs.id, routes.hub))
      .innerJoin(chats, and(eq(chats.bot, routes.bot), eq(chats.chat, routes.chat)))
      .where(
        and(
          eq(routes.bot, bot),
          eq(routes.chat, chat),
          inArray(routes.thread, [0, thread]),
          isNull(chats.endedAt),
          eq(chats.sendsOut, true),
        ),
      )
      .orderBy(routes.hub);
    return rows.map(({ policy, hubPolicy, ...route }) => ({
      ...route,
      policy: RoutePolicy.parse(policy),
      hubPolicy: HubPolicy.parse(hubPolicy),
    }));
  },

  /** A group became a supergroup: its routes go on under its new id. */
  async migrate(bot: number, from: number, to: number): Promise<void> {
    const of = (chat: number) => and(eq(routes.bot, bot), eq(routes.chat, chat));
    await db.session.execute(sql`
      delete from ${routes} taken using ${routes} old
      where taken.bot = ${bot} and taken.chat = ${to}
        and old.bot = ${bot} and old.chat = ${from} and old.hub = taken.hub and old.thread = taken.thread`);
    await db.session.update(routes).set({ chat: to }).where(of(from));
    await db.session.execute(sql`
      update ${hubs} set policy = jsonb_set(policy, '{moderationChat,chat}', to_jsonb(${to}::bigint))
      where bot = ${bot} and policy->'moderationChat'->>'chat' = ${String(from)}`);
  },
});
export type HubStore = ReturnType<typeof createHubStore>;
