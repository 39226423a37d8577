import {
  createLoop,
  type BackgroundTask,
  type Clock,
  type Database,
  type Log,
  type Outbox,
  type Texts,
} from "@telebus/service";
import type { CallbackCodec } from "@telebus/telegram";
import type { Announcing } from "../announcing.js";
import type { BroadcastRow, BroadcastsStore } from "../broadcasts-store.js";
import { redraw } from "../panels/panel.js";

interface Deps {
  readonly db: Database;
  readonly store: BroadcastsStore;
  readonly announcing: Announcing;
  readonly outbox: Outbox;
  readonly texts: Texts;
  readonly callbacks: CallbackCodec;
  readonly clock: Clock;
  readonly log: Log;
}

/** A group bears no more edits. */
const EVERY_MS = 3_500;

/** Shows operators how their announcements are doing, by editing the message with which they began. */
export function showProgress(deps: Deps): BackgroundTask {
  const turn = async (): Promise<boolean> => {
    await deps.db.transaction(async () => {
      for (const row of await deps.store.takePanels()) await show(row, deps);
    });
    return false;
  };
  const loop = createLoop({ name: "progress", pollMs: EVERY_MS, clock: deps.clock, log: deps.log, turn });
  return { name: "progress", start: async () => loop.start(), stop: () => loop.stop() };
}

async function show(
  row: BroadcastRow,
  { store, announcing, outbox, texts, callbacks, clock }: Deps,
): Promise<void> {
  const { id, bot, panel } = row;
  if (panel === null) return;
  const { chat, type, thread, message: messageId, language } = panel;
  const drawn = await announcing.panelOf(row, texts.in(language));
  await store.setPanel(id, { ...panel, shown: drawn.text });
  if (drawn.text === panel.shown) return;
  const from = { bot, chat, type, thread };
  const stream = { key: `broadcast:${id}`, isFinal: row.state !== "running" };
  const edit = redraw({ from, messageId }, drawn, { callbacks }, { lane: "status", stream });
  const cause = `broadcast-panel:${id}:${clock.now()}`;
  await outbox.add({ id: cause, journeyId: `broadcast:${id}` }, "show-progress", [edit]);
}
