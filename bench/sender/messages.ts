import { z } from "zod";

/** A message as it was received. */
export const Received = z.object({
  /** Unix time, ms. */
  at: z.number(),
  bot: z.number(),
  /** Which process called. */
  caller: z.string(),
  chat: z.number(),
  text: z.string(),
  /** 200, or the error's code. */
  code: z.number(),
});
export type Received = z.output<typeof Received>;

/** Refuses the next message to each of these chats, for so many seconds. */
export const Refuse = z.object({ refuse: z.object({ chats: z.array(z.number()), seconds: z.number() }) });
export type Refuse = z.output<typeof Refuse>;
