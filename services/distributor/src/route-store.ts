import type { Database } from "@telebus/service";
import { and, asc, desc, eq, getTableColumns, inArray, sql } from "drizzle-orm";
import { directionOf, flagsOf, type Direction } from "./domain/hub-file.js";
import { WrittenPolicy } from "./domain/policy-input.js";
import { chats, hubs, routes } from "./tables.js";

/** A chat, or one topic of it, in a hub. */
export interface RouteKey {
  readonly hub: number;
  readonly chat: number;
  /** 0 is the whole chat. */
  readonly thread: number;
}

export interface Route extends RouteKey {
  readonly isSource: boolean;
  readonly isDestination: boolean;
  readonly policy: WrittenPolicy;
}

export interface ListedRoute extends Route {
  readonly bot: number;
  readonly title: string | null;
}

/** Where a chat or topic stands in a hub. */
export interface HubPlace {
  readonly hub: { readonly id: number; readonly name: string };
  /** 0 is the whole chat. */
  readonly thread: number;
  readonly direction: Direction;
}

interface Page {
  readonly hub?: number | undefined;
  readonly chat?: number | undefined;
  readonly bot?: number | undefined;
  readonly after?: RouteKey | undefined;
  readonly limit: number;
}

/** Routes as operators see and change them. */
export const createRouteStore = (db: Database) => ({ ...found(db), ...changed(db) });
export type RouteStore = ReturnType<typeof createRouteStore>;

const found = (db: Database) => ({
  async find(key: RouteKey): Promise<ListedRoute | undefined> {
    const [row] = await selectRoutes(db).where(is(key));
    return row && routeOf(row);
  },

  /** By hub, chat and topic. */
  async page({ hub, chat, bot, after, limit }: Page): Promise<readonly ListedRoute[]> {
    const rows = await selectRoutes(db)
      .where(
        and(
          hub === undefined ? undefined : eq(routes.hub, hub),
          chat === undefined ? undefined : eq(routes.chat, chat),
          bot === undefined ? undefined : eq(routes.bot, bot),
          after &&
            sql`(${routes.hub}, ${routes.chat}, ${routes.thread}) > (${after.hub}, ${after.chat}, ${after.thread})`,
        ),
      )
      .orderBy(asc(routes.hub), asc(routes.chat), asc(routes.thread))
      .limit(limit);
    return rows.map(routeOf);
  },

  async isKnownChat(bot: number, chat: number): Promise<boolean> {
    const rows = await db.session
      .select({ chat: chats.chat })
      .from(chats)
      .where(and(eq(chats.bot, bot), eq(chats.chat, chat)));
    return rows.length > 0;
  },

  /** The hubs that a chat or topic takes part in: a topic by its own routes, and by those of its chat. */
  async placesOf(bot: number, chat: number, thread: number): Promise<readonly HubPlace[]> {
    const rows = await db.session
      .select({
        id: hubs.id,
        name: hubs.name,
        thread: routes.thread,
        isSource: routes.isSource,
        isDestination: routes.isDestination,
      })
      .from(routes)
      .innerJoin(hubs, eq(hubs.id, routes.hub))
      .where(and(eq(routes.bot, bot), eq(routes.chat, chat), inArray(routes.thread, [0, thread])))
      .orderBy(asc(hubs.id), desc(routes.thread));
    const nearest = rows.filter(({ id }, n) => rows[n - 1]?.id !== id);
    return nearest
      .map(({ id, name, ...route }) => ({ hub: { id, name }, thread, direction: directionOf(route) }))
      .filter(({ direction }) => direction !== "none");
  },
});

const changed = (db: Database) => ({
  /** Makes it, or makes it so. */
  async put(bot: number, { hub, chat, thread, ...how }: Route): Promise<void> {
    await db.session
      .insert(routes)
      .values({ hub, bot, chat, thread, ...how })
      .onConflictDoUpdate({ target: [routes.hub, routes.chat, routes.thread], set: how });
  },

  /** From now on it takes part like this; what passes stays as it is. */
  async turn(bot: number, { hub, chat, thread }: RouteKey, direction: Direction): Promise<void> {
    const flags = flagsOf(direction);
    await db.session
      .insert(routes)
      .values({ hub, bot, chat, thread, ...flags })
      .onConflictDoUpdate({ target: [routes.hub, routes.chat, routes.thread], set: flags });
  },

  /** @returns whether there was one */
  async remove(key: RouteKey): Promise<boolean> {
    const { rowCount } = await db.session.delete(routes).where(is(key));
    return rowCount === 1;
  },
});

const is = ({ hub, chat, thread }: RouteKey) =>
  and(eq(routes.hub, hub), eq(routes.chat, chat), eq(routes.thread, thread));

const { createdAt: _, ...columns } = getTableColumns(routes);
const selectRoutes = (db: Database) =>
  db.session
    .select({ ...columns, title: chats.title })
    .from(routes)
    .leftJoin(chats, and(eq(chats.bot, routes.bot), eq(chats.chat, routes.chat)));

const routeOf = <Row extends { policy: unknown }>(row: Row) => ({
  ...row,
  policy: WrittenPolicy.parse(row.policy),
});
