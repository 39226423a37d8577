import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { LooksStore } from "../../looks-store.js";

interface Deps {
  readonly looks: LooksStore;
  /** Chats are due. */
  readonly onRequested: () => void;
}

const Args = z.tuple([z.coerce.number().int()], z.coerce.number().int().min(0));

/** Asks Telegram now: about one chat, or (0) about all of the bot. */
export const refreshStatistics = ({ looks, onRequested }: Deps) =>
  onCallback("stats-refresh", "refresh-statistics", Args, async ({ from, args: [chat] }, { text, time }) => {
    const count = await looks.request(from.bot, chat === 0 ? undefined : chat, time);
    onRequested();
    return { events: [], toast: text("statistics-refreshing", { count }) };
  });
