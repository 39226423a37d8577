import type { Database } from "@telebus/service";
import { and, eq, inArray } from "drizzle-orm";
import {
  directionOf,
  flagsOf,
  MAX_ROUTES,
  type FileRoute,
  type HubDifference,
  type HubFile,
} from "./domain/hub-file.js";
import type { HubCatalogStore } from "./hub-catalog-store.js";
import type { RouteStore } from "./route-store.js";
import { chats } from "./tables.js";

interface Deps {
  catalog: HubCatalogStore;
  routes: RouteStore;
}

/** Hubs with all their routes, as files. */
export const createHubFileStore = (db: Database, { catalog, routes: routeStore }: Deps) => {
  const unknownChats = async (bot: number, wanted: readonly FileRoute[]): Promise<number[]> => {
    const named = [...new Set(wanted.map(({ chat }) => chat))];
    const rows = await db.session
      .select({ chat: chats.chat })
      .from(chats)
      .where(and(eq(chats.bot, bot), inArray(chats.chat, named)));
    const known = new Set(rows.map(({ chat }) => chat));
    return named.filter((chat) => !known.has(chat));
  };

  return {
    unknownChats,

    /** @returns undefined where there is no such hub */
    async read(bot: number, name: string): Promise<HubFile | "too large" | undefined> {
      const hub = await catalog.named(bot, name);
      if (hub === undefined) return undefined;
      const rows = await routeStore.page({ hub: hub.id, limit: MAX_ROUTES + 1 });
      if (rows.length > MAX_ROUTES) return "too large";
      const listed = rows.map((route) => ({
        chat: route.chat,
        thread: route.thread,
        as: directionOf(route),
        policy: route.policy,
      }));
      return { version: 1, hub: name, policy: hub.policy, routes: listed };
    },

    /** All of it or nothing. Chats that the bot does not know get no routes. */
    apply: (
      bot: number,
      { hub: name, policy }: HubFile,
      { add, change, remove }: HubDifference,
    ): Promise<void> =>
      db.transaction(async () => {
        const hub = (await catalog.named(bot, name))?.id ?? (await catalog.create(bot, name, policy));
        if (hub === undefined) throw new Error("the hub was neither there nor made");
        await catalog.setPolicy(hub, policy);
        const unknown = new Set(await unknownChats(bot, add));
        for (const { chat, thread, as, policy: how } of [...add, ...change])
          if (!unknown.has(chat))
            await routeStore.put(bot, { hub, chat, thread, ...flagsOf(as), policy: how });
        for (const { chat, thread } of remove) await routeStore.remove({ hub, chat, thread });
      }),
  };
};
export type HubFileStore = ReturnType<typeof createHubFileStore>;
