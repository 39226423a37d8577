import { Lane, lanes, type QueuesView } from "@telebus/contracts";
import { z } from "zod";

const count = z.int().nonnegative();

/** What one sender tells of itself with each sign of life. */
export const SenderDepths = z.object({
  shards: z.array(z.string()),
  bots: z.array(
    z.object({
      bot: z.int(),
      /** Those with something in them. */
      lanes: z.array(z.object({ lane: Lane, waiting: count, underWay: count })),
      heldChats: count,
      /** Null: without a limit. */
      perSecond: z.number().nullable(),
    }),
  ),
});
export type SenderDepths = z.output<typeof SenderDepths>;

type BotDepths = SenderDepths["bots"][number];
type BotView = QueuesView["bots"][number];

/** JSON has no infinity. */
export const rateAsJson = (perSecond: number): number | null =>
  Number.isFinite(perSecond) ? perSecond : null;

export interface KnownOfQueues {
  /** Bots that are named even where nothing waits for them. */
  readonly bots: readonly number[];
  /** What such a bot may send. */
  readonly fullRate: (bot: number) => number | null;
  readonly senders: readonly { readonly id: string; readonly depths: SenderDepths }[];
  readonly parked: readonly { readonly bot: number; readonly lane: Lane; readonly parked: number }[];
  /** The bots that Telegram does not accept. */
  readonly stopped: readonly (NonNullable<BotView["stopped"]> & { readonly bot: number })[];
}

/** What all senders together have in their hands, by bot and lane. */
export function mergeDepths(known: KnownOfQueues): Omit<QueuesView, "budgets"> {
  const { bots, fullRate, senders, parked, stopped } = known;
  const told = senders.flatMap(({ depths }) => depths.bots);
  const named = new Set([...bots, ...[...told, ...parked, ...stopped].map(({ bot }) => bot)]);
  const viewOf = (bot: number): BotView => {
    const tellers = told.filter((one) => one.bot === bot);
    const kept = parked.filter((one) => one.bot === bot);
    return {
      bot,
      lanes: lanes.flatMap((lane) => laneView(lane, tellers, kept)),
      heldChats: sum(tellers, ({ heldChats }) => heldChats),
      // While its shard changes hands two senders tell of a bot: the more careful one is right.
      perSecond: tellers.reduce<number | null>(
        (least, { perSecond }) => lesser(least, perSecond),
        fullRate(bot),
      ),
      stopped: stopped.find((one) => one.bot === bot),
    };
  };
  return {
    bots: [...named].toSorted((a, b) => a - b).map(viewOf),
    senders: senders.map(({ id, depths }) => ({ id, shards: depths.shards })),
  };
}

function laneView(
  lane: Lane,
  tellers: readonly BotDepths[],
  kept: KnownOfQueues["parked"],
): BotView["lanes"] {
  const told = tellers.flatMap((one) => one.lanes).filter((one) => one.lane === lane);
  const waiting = sum(told, (one) => one.waiting);
  const underWay = sum(told, (one) => one.underWay);
  const parked = sum(
    kept.filter((one) => one.lane === lane),
    (one) => one.parked,
  );
  return waiting + underWay + parked === 0 ? [] : [{ lane, waiting, underWay, parked }];
}

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

const lesser = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.min(a, b);
