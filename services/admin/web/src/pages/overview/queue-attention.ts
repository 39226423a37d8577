import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";
import { useBotLabel } from "../../ui/bot-label.js";
import { inAll, QUEUES, type BotQueues } from "../queues/queue-types.js";
import type { Overview } from "./figures.js";

export type Attention = Overview["attention"][number];

const RENEW_MS = 15_000;

/** What the sender holds back: bots that Telegram does not accept, chats that it told to wait. */
export function useQueueAttention(): readonly Attention[] {
  const { may } = useSession();
  const labelOf = useBotLabel();
  const { data } = $api.useQuery(
    "get",
    QUEUES,
    {},
    { enabled: may("queues:read"), refetchInterval: RENEW_MS },
  );
  return (data?.bots ?? []).flatMap((queues) => attentionOf(queues, labelOf(queues.bot)));
}

function attentionOf({ bot, lanes, stopped, heldChats }: BotQueues, label: string): readonly Attention[] {
  const to = `/queues?bot=${bot}`;
  if (stopped !== undefined) {
    const values = { bot: label, count: inAll(lanes, "parked"), reason: stopped.description };
    return [{ id: "calls-parked", level: "fault", values, to }];
  }
  return heldChats === 0
    ? []
    : [{ id: "chats-held", level: "warning", values: { bot: label, count: heldChats }, to }];
}

/** Faults first, each kind in the order it came. */
export const firstFaults = (all: readonly Attention[]): readonly Attention[] =>
  all.toSorted((one, other) => Number(other.level === "fault") - Number(one.level === "fault"));
