import { z } from "zod";

const rate = z.number().nonnegative();
const count = z.int().nonnegative();

/** The mean of the last five seconds, in events a second. */
const FlowRates = z.object({
  updates: rate.describe("Updates that came from Telegram"),
  calls: rate.describe("Calls that services have asked for"),
  done: rate.describe("Calls that Telegram has carried out"),
  failed: rate.describe("Calls that failed or expired"),
  refused: rate.describe("Times that Telegram said to wait (429)"),
  unknown: rate.describe("Calls that may have been carried out or not"),
  facts: rate.describe("What services told one another"),
});

const Part = z.object({
  bot: count.describe("0: of no bot, or of many"),
  detail: z.string().describe("Kind of update, lane of a call, or how it ended"),
  perSecond: rate,
});
const Edge = z.object({
  from: z.string().describe("`telegram`, or a service"),
  to: z.string(),
  perSecond: rate,
  failedPerSecond: rate,
  refusedPerSecond: rate.describe("Times a second that Telegram said to wait (429)"),
});
const Node = z.object({
  id: z.string().describe("`telegram`, or a service"),
  isHere: z.boolean().describe("It has given a sign of life in the last 20 s"),
  waiting: count.describe("Events before it; of all bots, and 0 for who may see some of them only"),
  facts: rate.describe("What it tells of itself, a second"),
  letters: count.describe("Dead letters that nobody has done anything about"),
});

/** As open pages are told it each second. */
const FlowFrame = z.object({ nodes: z.array(Node), edges: z.array(Edge), rates: FlowRates });
export const FlowView = FlowFrame.extend({
  edges: z.array(Edge.extend({ parts: z.array(Part).describe("The largest parts of it") })),
});

const Point = z.object({
  at: z.date(),
  updates: count,
  calls: count,
  done: count,
  failed: count,
  refused: count,
  unknown: count,
  letters: count.describe("Dead letters that came in"),
});
export const HistoryView = z.object({
  stepSeconds: count,
  points: z.array(Point).describe("The oldest first, without gaps; the last one is not over yet"),
});

export const OverviewView = z.object({
  attention: z
    .array(
      z.object({
        id: z.string().describe("What it is; the dashboard has the words"),
        level: z.enum(["fault", "warning"]).describe("A fault keeps something from working"),
        values: z.record(z.string(), z.union([z.string(), z.number()])).describe("The facts for the words"),
        to: z.string().describe("Where in the dashboard something can be done about it"),
      }),
    )
    .describe("What needs attention, the most urgent first; what the caller may not see is not in it"),
  totals: z.object({
    bots: count,
    chats: count.describe("That a bot can speak in"),
    people: count.describe("Who were seen"),
    letters: count.describe("Dead letters that nobody has done anything about"),
  }),
});
