import { z } from "zod";

/* What the control API takes about payments. */

const Ref = z.union([z.number().int(), z.string().min(1)]);
const Id = z.coerce.number().int();

export const PaymentSchema = z.object({
  from: Ref,
  chat: Ref.optional(),
  bot: Ref.optional(),
  /** The message with the invoice or the paid media. */
  message_id: Id.optional(),
  /** Or the link of createInvoiceLink. */
  link: z.string().optional(),
});

export const SubscriptionSchema = z.object({
  from: Ref,
  telegram_payment_charge_id: z.string(),
  canceled: z.stringbool().or(z.boolean()),
});

export const StarsSchema = z.object({
  /** A person or a bot. */
  user: Ref,
  /** How many to give; below 0: to take. */
  amount: z.coerce.number().min(-1_000_000).max(1_000_000),
});
