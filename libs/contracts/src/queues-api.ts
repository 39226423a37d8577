import { z } from "zod";
import { BudgetView } from "./budgets-api.js";
import { BotId, ChatId, PersonId } from "./ids.js";
import { FailureClass, Lane } from "./sender.js";

const SCOPES: ReadonlySet<string> = new Set(["job", "bot", "bot+chat", "bot+person"]);

/** Which calls are meant: those of a job, or of a bot, or of one chat or person of a bot. */
export const QueueScope = z
  .strictObject({
    bot: BotId.optional(),
    chat: ChatId.optional(),
    person: PersonId.optional(),
    job: z.string().min(1).max(128).optional(),
  })
  .refine((scope) => SCOPES.has(fieldsOf(scope)), "must be one of: job; bot; bot and chat; bot and person");
export type QueueScope = z.output<typeof QueueScope>;

const fieldsOf = (scope: object): string =>
  Object.entries(scope)
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name)
    .toSorted()
    .join("+");

/** `POST /api/queues/pauses`. */
export const PauseRequest = z.strictObject({
  scope: QueueScope,
  reason: z.string().max(500).optional().describe("For the operators who see it"),
});

/** Nothing of its scope is sent until it is lifted. */
export const PauseView = z.object({
  id: z.uuid(),
  scope: QueueScope,
  reason: z.string().optional(),
  createdAt: z.date(),
});
export type PauseView = z.output<typeof PauseView>;

/** `POST /api/queues/cancellations`. */
export const CancellationRequest = z.strictObject({ scope: QueueScope });

/** Everything of its scope that was asked for before it and has not left ends as `cancelled`. */
export const CancellationView = z.object({ id: z.uuid(), scope: QueueScope, createdAt: z.date() });
export type CancellationView = z.output<typeof CancellationView>;

const count = z.int().nonnegative();

/** The calls in one lane of one bot. */
export const LaneDepth = z.object({
  lane: Lane,
  waiting: count.describe("In a sender's hands; more may wait in the stream"),
  underWay: count,
  parked: count.describe("Kept back by a pause"),
});

/** `GET /api/queues`: what waits in all senders, at most about a second old. */
export const QueuesView = z.object({
  bots: z.array(
    z.object({
      bot: BotId,
      lanes: z.array(LaneDepth).describe("Those with something in them, the highest first"),
      heldChats: count.describe("Chats that Telegram told to wait, or that are left alone for a while"),
      perSecond: z.number().nullable().describe("What it may send now; null: as much as it likes"),
      stopped: z
        .object({ class: FailureClass, description: z.string(), since: z.date() })
        .optional()
        .describe("Telegram does not accept its token, or not at this server: its calls are parked"),
    }),
  ),
  budgets: z.array(BudgetView).describe("Of the jobs that are or were paid for, in the last 30 days"),
  senders: z.array(z.object({ id: z.uuid(), shards: z.array(z.string()) })).describe("Those that are alive"),
});
export type QueuesView = z.output<typeof QueuesView>;
