import { z } from "zod";

/** What is kept of payments. */

const bill = {
  botId: z.number(),
  payload: z.string(),
  currency: z.string(),
  total: z.number(),
  subscriptionPeriod: z.number().optional(),
};

const Photo = z.object({ url: z.string(), width: z.number().optional(), height: z.number().optional() });

const Invoice = z.object({
  ...bill,
  slug: z.string(),
  title: z.string(),
  description: z.string(),
  startParameter: z.string().optional(),
  photo: Photo.optional(),
});

const Entry = z.object({
  id: z.string(),
  from: z.number(),
  to: z.number(),
  nanostars: z.number(),
  date: z.number(),
  about: z.record(z.string(), z.unknown()),
});

const Payment = z.object({
  chargeId: z.string(),
  bill: z.object(bill),
  sellerId: z.number(),
  personId: z.number(),
  room: z.string(),
  messageId: z.number().optional(),
  media: z.array(z.record(z.string(), z.unknown())).optional(),
  subscription: z.string().optional(),
  isRefunded: z.boolean(),
});

const Subscription = z.object({
  chargeId: z.string(),
  expiresAt: z.number(),
  isCanceled: z.boolean(),
  isCanceledByBot: z.boolean(),
});

export const PaymentsKept = z.object({
  ledger: z.object({ carried: z.array(z.tuple([z.number(), z.number()])), entries: z.array(Entry) }),
  invoices: z.array(Invoice),
  shown: z.array(z.tuple([z.string(), z.string()])),
  paid: z.array(Payment),
  subscriptions: z.array(Subscription),
});
