import type { Database } from "@telebus/service";
import { and, asc, eq, sql } from "drizzle-orm";
import { HubPolicy } from "./domain/hub-policy.js";
import type { HubStore } from "./hub-store.js";
import { hubs, routes } from "./tables.js";

/** A hub as its panels show it. */
export interface HubState {
  readonly id: number;
  readonly bot: number;
  readonly name: string;
  readonly policy: HubPolicy;
  readonly isPaused: boolean;
}

const stateColumns = {
  id: hubs.id,
  bot: hubs.bot,
  name: hubs.name,
  policy: hubs.policy,
  isPaused: sql<boolean>`${hubs.pausedAt} is not null`,
};
interface Row extends Omit<HubState, "policy"> {
  readonly policy: unknown;
}
const read = (row: Row | undefined): HubState | undefined =>
  row && { ...row, policy: HubPolicy.parse(row.policy) };

/** What administrators of the platform decide about a hub from a chat. */
export const createHubSettingsStore = (db: Database, hubStore: Pick<HubStore, "defaultHub">) => ({
  /** The hub that a chat is in, the first where there are several; otherwise that of all chats of the bot. */
  async hubOf(bot: number, chat: number): Promise<number> {
    const [route] = await db.session
      .select({ hub: routes.hub })
      .from(routes)
      .where(and(eq(routes.bot, bot), eq(routes.chat, chat)))
      .orderBy(asc(routes.hub))
      .limit(1);
    return route?.hub ?? hubStore.defaultHub(bot);
  },

  async state(hub: number): Promise<HubState | undefined> {
    const [row] = await db.session.select(stateColumns).from(hubs).where(eq(hubs.id, hub));
    return read(row);
  },

  /** What is not given stays. @returns undefined where the hub is gone */
  async change(hub: number, policy: Partial<HubPolicy>): Promise<HubState | undefined> {
    const changed = sql`${hubs.policy} || ${JSON.stringify(policy)}::jsonb`;
    const [row] = await db.session
      .update(hubs)
      .set({ policy: changed })
      .where(eq(hubs.id, hub))
      .returning(stateColumns);
    return read(row);
  },

  /** Nothing more is sent, and what is said waits; or all goes on. */
  async setPaused(hub: number, isPaused: boolean): Promise<HubState | undefined> {
    const pausedAt = isPaused ? sql`coalesce(${hubs.pausedAt}, now())` : null;
    const [row] = await db.session
      .update(hubs)
      .set({ pausedAt })
      .where(eq(hubs.id, hub))
      .returning(stateColumns);
    return read(row);
  },
});
export type HubSettingsStore = ReturnType<typeof createHubSettingsStore>;
