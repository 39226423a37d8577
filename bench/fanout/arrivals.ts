import { z } from "zod";

/** What has come of one post. */
export const Arrived = z.object({
  text: z.string(),
  /** Chats that have it. */
  chats: z.number(),
  /** Copies beyond one in a chat. */
  repeated: z.number(),
  /** Unix time, ms. */
  firstAt: z.number(),
  halfAt: z.number(),
  lastAt: z.number(),
});
export type Arrived = z.output<typeof Arrived>;

/** What the simulated Telegram has received so far. */
export const Arrivals = z.object({ posts: z.array(Arrived), refused: z.number() });
export type Arrivals = z.output<typeof Arrivals>;

/** A copy as Telegram has it. */
export const Copy = z.object({ text: z.string(), chat: z.number(), message: z.number() });
export type Copy = z.output<typeof Copy>;
