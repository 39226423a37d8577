import { lanes } from "@telebus/contracts";
import { Gauge, type Health, type Metrics } from "@telebus/service";
import { rateAsJson, type SenderDepths } from "../domain/depths.js";
import type { ShardSending } from "./sending.js";

type Shards = Iterable<ShardSending>;

/** What waits for the bots of these shards. */
export function depthsOf(shards: Shards): SenderDepths["bots"] {
  return [...shards].flatMap(({ lines }) =>
    [...lines].map(([bot, line]) => {
      const { lanes, heldChats, perSecond } = line.state();
      const used = lanes.filter(({ waiting, underWay }) => waiting + underWay > 0);
      return { bot, lanes: used, heldChats, perSecond: rateAsJson(perSecond) };
    }),
  );
}

/** Calls in this sender's hands, by lane. */
function depthByLane(shards: Shards): Map<string, number> {
  const depths = new Map<string, number>(lanes.map((lane) => [lane, 0]));
  for (const { lanes } of depthsOf(shards))
    for (const { lane, waiting, underWay } of lanes)
      depths.set(lane, (depths.get(lane) ?? 0) + waiting + underWay);
  return depths;
}

/** Counted when somebody asks for it. */
export function measureDepths(shards: Shards, { registry }: Metrics): void {
  const gauge = new Gauge({
    name: "telebus_sender_queue_depth",
    help: "Calls in this sender's hands: waiting and under way",
    labelNames: ["lane"],
    registers: [registry],
    collect: () => {
      for (const [lane, depth] of depthByLane(shards)) gauge.set({ lane }, depth);
    },
  });
}

/** One bot that Telegram does not accept is no reason to keep the others waiting: it is said, and the sender is ready. */
export function botsHealth({ stoppedBots }: { readonly stoppedBots: readonly number[] }): Health {
  const detail = stoppedBots.length === 0 ? "none is stopped" : `stopped: ${stoppedBots.join(", ")}`;
  return { name: "bots", ok: true, detail };
}

/** What readiness says of the lanes: this sender is ready as long as it gives signs of life, however much waits. */
export function lanesHealth(
  shards: Shards,
  ownership: { isAlive: () => boolean; held: () => readonly string[] },
): Health {
  const depths = [...depthByLane(shards)].map(([lane, depth]) => `${lane} ${depth}`).join(", ");
  const held = ownership.held();
  const shardsHeld = held.length === 0 ? "no shards" : `shards ${held.join(" ")}`;
  return { name: "sender lanes", ok: ownership.isAlive(), detail: `${shardsHeld}; waiting: ${depths}` };
}
