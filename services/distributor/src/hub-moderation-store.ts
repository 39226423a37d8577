import type { Database } from "@telebus/service";
import { and, eq } from "drizzle-orm";
import { HubPolicy, type ModerationChat } from "./domain/hub-policy.js";
import { hubs } from "./tables.js";

/** Where the decisions about authors are shown. */
export const createHubModerationStore = (db: Database) => ({
  /** Of all hubs of a bot, each chat once. */
  async moderationChats(bot: number): Promise<readonly ModerationChat[]> {
    const rows = await db.session.select({ policy: hubs.policy }).from(hubs).where(eq(hubs.bot, bot));
    const chats = rows.flatMap(({ policy }) => HubPolicy.parse(policy).moderationChat ?? []);
    return [...new Map(chats.map((one) => [`${one.chat}:${one.thread ?? 0}`, one])).values()];
  },

  async named(bot: number, name: string): Promise<number | undefined> {
    const is = and(eq(hubs.bot, bot), eq(hubs.name, name));
    return (await db.session.select({ hub: hubs.id }).from(hubs).where(is))[0]?.hub;
  },
});
export type HubModerationStore = ReturnType<typeof createHubModerationStore>;
