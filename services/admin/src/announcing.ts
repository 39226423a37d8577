import { ProblemError, type Text } from "@telebus/service";
import type { ChatAddress } from "@telebus/contracts";
import type { AudienceStore } from "./audience-store.js";
import type { BroadcastDesk } from "./broadcast-desk.js";
import type { BroadcastRow, BroadcastsStore } from "./broadcasts-store.js";
import { checkedCall, type MessageCall } from "./domain/broadcast-content.js";
import type { BroadcastMove } from "./domain/broadcast-state.js";
import { broadcastPanel } from "./panels/broadcast.js";
import type { Panel } from "./panels/panel.js";
import type { ProgressPanel } from "./domain/progress-panel.js";

interface Deps {
  readonly desk: BroadcastDesk;
  readonly store: BroadcastsStore;
  readonly audience: AudienceStore;
}

/** Broadcasts of operators who speak with the bot: to all of its chats. */
export const createAnnouncing = ({ desk, store, audience }: Deps) => ({
  /** @returns undefined where Telegram could not take it */
  async write(
    { bot, call }: { bot: number; call: MessageCall },
    by: string,
  ): Promise<BroadcastRow | undefined> {
    const checked = checkedCall(call);
    return checked.ok ? desk.announce({ bot, call: checked.call, audience: { segment: {} } }, by) : undefined;
  },

  /** Of this bot alone. */
  async find(id: number, bot: number): Promise<BroadcastRow | undefined> {
    const row = await store.find(id);
    return row?.bot === bot ? row : undefined;
  },

  test: (row: BroadcastRow, to: ChatAddress, by: string) => desk.test(row, to.chat, by),

  /** @returns undefined where it cannot be done now */
  async move(
    row: BroadcastRow,
    move: Exclude<BroadcastMove, "schedule">,
    { by, panel }: { by: string; panel: ProgressPanel },
  ): Promise<BroadcastRow | undefined> {
    try {
      await desk.move(row, move, by);
    } catch (error) {
      if (error instanceof ProblemError) return undefined;
      throw error;
    }
    await store.setPanel(row.id, panel);
    return store.find(row.id);
  },

  async panelOf(row: BroadcastRow, text: Text): Promise<Panel> {
    const progress = await store.progress(row.id);
    const chats = row.state === "draft" ? await audience.count(row.bot, row.audience) : (row.total ?? 0);
    return broadcastPanel({ row, progress, chats }, text);
  },
});
export type Announcing = ReturnType<typeof createAnnouncing>;
