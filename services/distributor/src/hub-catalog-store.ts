import type { Database } from "@telebus/service";
import { and, asc, eq, gt, inArray, sql } from "drizzle-orm";
import { WrittenPolicy } from "./domain/policy-input.js";
import { DEFAULT_HUB } from "./domain/hub-file.js";
import { hubs, routes } from "./tables.js";

/** A hub as operators see it. */
export interface ListedHub {
  readonly id: number;
  readonly bot: number;
  readonly name: string;
  readonly policy: WrittenPolicy;
  readonly pausedAt: Date | null;
  readonly sources: number;
  readonly destinations: number;
}

export interface HubQuery {
  readonly bot?: number | undefined;
  /** Only those of these bots. */
  readonly bots?: readonly number[] | undefined;
  readonly after: number;
  readonly limit: number;
}

/** All hubs, to be listed, made, changed and removed. */
export const createHubCatalogStore = (db: Database) => ({
  async page(options: HubQuery): Promise<ListedHub[]> {
    const ofBot = options.bot === undefined ? undefined : eq(hubs.bot, options.bot);
    const ofBots = options.bots === undefined ? undefined : inArray(hubs.bot, [...options.bots]);
    const rows = await selectHubs(db)
      .where(and(ofBot, ofBots, gt(hubs.id, options.after)))
      .orderBy(asc(hubs.id))
      .limit(options.limit);
    return rows.map(hubOf);
  },

  async find(id: number): Promise<ListedHub | undefined> {
    const [hub] = await selectHubs(db).where(eq(hubs.id, id));
    return hub && hubOf(hub);
  },

  async named(bot: number, name: string): Promise<ListedHub | undefined> {
    const [hub] = await selectHubs(db).where(and(eq(hubs.bot, bot), eq(hubs.name, name)));
    return hub && hubOf(hub);
  },

  /** @returns undefined where the bot has one of this name */
  async create(bot: number, name: string, policy: WrittenPolicy): Promise<number | undefined> {
    const [made] = await db.session
      .insert(hubs)
      .values({ bot, name, policy })
      .onConflictDoNothing()
      .returning({ id: hubs.id });
    return made?.id;
  },

  /** @returns whether nothing stood in the way: a hub has this name already, or it is the default one */
  async rename(id: number, name: string): Promise<boolean> {
    const { rowCount } = await db.session.execute(sql`
      update ${hubs} mine set name = ${name}
      where mine.id = ${id} and (mine.name = ${name} or mine.name <> ${DEFAULT_HUB} and not exists (
        select from ${hubs} other where other.bot = mine.bot and other.name = ${name}))`);
    return rowCount === 1;
  },

  /** Instead of the one it had. */
  async setPolicy(id: number, policy: WrittenPolicy): Promise<void> {
    await db.session.update(hubs).set({ policy }).where(eq(hubs.id, id));
  },

  /** What is on its way in it arrives nowhere more. */
  async remove(id: number): Promise<void> {
    await db.session.delete(hubs).where(eq(hubs.id, id));
  },
});
export type HubCatalogStore = ReturnType<typeof createHubCatalogStore>;

const routesWith = (flag: "is_source" | "is_destination") =>
  sql<number>`(select count(*)::int from ${routes} r where r.hub = ${hubs.id} and r.${sql.raw(flag)})`;

const selectHubs = (db: Database) =>
  db.session
    .select({
      id: hubs.id,
      bot: hubs.bot,
      name: hubs.name,
      policy: hubs.policy,
      pausedAt: hubs.pausedAt,
      sources: routesWith("is_source"),
      destinations: routesWith("is_destination"),
    })
    .from(hubs);

const hubOf = <Row extends { policy: unknown }>(row: Row) => ({
  ...row,
  policy: WrittenPolicy.parse(row.policy),
});
