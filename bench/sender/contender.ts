import type { Serializable } from "node:child_process";
import { z } from "zod";

/** What a contender is asked to do. Everything else is its own business. */
interface Work {
  /** A broadcast: one text to each of these chats. */
  broadcast(chats: readonly number[], text: string): void;
  /** Somebody waits for this. */
  reply(chat: number, text: string): void;
}

const Order = z.union([
  z.object({ broadcast: z.object({ chats: z.array(z.number()), text: z.string() }) }),
  z.object({ reply: z.object({ chat: z.number(), text: z.string() }) }),
]);
export type Order = z.input<typeof Order>;

/** In a contender's program: does what its parent orders, and says that it is ready. */
export function compete(work: Work): void {
  process.on("message", (message: Serializable) => {
    const order = Order.parse(message);
    if ("reply" in order) work.reply(order.reply.chat, order.reply.text);
    else work.broadcast(order.broadcast.chats, order.broadcast.text);
  });
  process.on("disconnect", () => process.exit(0));
  process.send?.({ origin: "ready" });
}

const Settings = z.object({ TOKEN: z.string(), API_ROOT: z.string(), REDIS_URL: z.string().optional() });

/** What a contender's program reads. */
export const contenderSettings = (env: NodeJS.ProcessEnv): z.output<typeof Settings> => Settings.parse(env);
