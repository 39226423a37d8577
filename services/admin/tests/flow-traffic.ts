import {
  begin,
  CallFinished,
  CallRequested,
  ConversationCancelled,
  follow,
  UpdateReceived,
  type CallOutcome,
  type EncodedEvent,
  type EventDraft,
} from "@telebus/contracts";
import type { Bus } from "@telebus/bus";
import { BOT } from "./admin-world.js";

let count = 50_000;

/** An update that the distributor answers into one chat, and how the call ended: four events with the fact. */
export async function journeyOf(
  bus: Bus,
  { bot = BOT, refused, failed = false }: { bot?: number; refused?: number; failed?: boolean } = {},
): Promise<void> {
  const update_id = ++count;
  const update = begin(
    UpdateReceived({
      bot,
      owner: "distributor",
      kind: "message",
      chat: { id: update_id, type: "private" },
      person: { id: update_id },
      update: { update_id },
    }),
    { id: `${bot}:${update_id}`, source: "gateway", now: Date.now() },
  );
  const behind = (cause: EncodedEvent, source: string, draft: EventDraft): EncodedEvent[] =>
    follow(
      { id: cause.id, journeyId: cause.journeyId, traceparent: undefined },
      { source, handler: source, now: Date.now() },
      [draft],
    );
  const head = { bot, lane: "relay", method: "sendMessage", chat: update_id } as const;
  const asked = behind(update, "distributor", CallRequested({ ...head, params: { chat_id: update_id } }));
  const call = asked[0]?.id ?? "";
  const outcome: CallOutcome = failed
    ? { status: "failed", class: "blocked", reaction: "dropped", description: "blocked" }
    : { status: "ok", result: true, messageIds: [1] };
  const ended = asked.flatMap((one) =>
    behind(one, "sender", CallFinished({ ...head, origin: "distributor", call, outcome, refused })),
  );
  const fact = ConversationCancelled({ bot, chat: update_id, person: update_id, owner: "distributor" });
  await bus.publish([update, ...asked, ...ended, ...behind(update, "distributor", fact)]);
}
