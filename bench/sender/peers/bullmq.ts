import { Queue, Worker } from "bullmq";
import { z } from "zod";
import { compete, contenderSettings } from "../contender.js";

/** BullMQ with its limiter at thirty a second, and replies before the broadcast by priority. */
const { TOKEN, API_ROOT, REDIS_URL = "redis://127.0.0.1:6379" } = contenderSettings(process.env);
const connection = { url: REDIS_URL, maxRetriesPerRequest: null };
const queue = new Queue<{ chat: number; text: string }>("calls", { connection });
const Refused = z.object({ parameters: z.object({ retry_after: z.number() }) });
const PRIORITY = { reply: 1, broadcast: 10 };

const worker = new Worker<{ chat: number; text: string }>(
  "calls",
  async ({ data: { chat, text } }) => {
    const answer = await fetch(`${API_ROOT}/bot${TOKEN}/sendMessage`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ chat_id: chat, text }),
    });
    const refused = Refused.safeParse(await answer.json());
    if (!refused.success) return;
    await worker.rateLimit(refused.data.parameters.retry_after * 1000);
    throw Worker.RateLimitError();
  },
  { connection, concurrency: 50, limiter: { max: 30, duration: 1000 } },
);
worker.on("error", () => undefined);

compete({
  broadcast: (chats, text) => {
    const jobs = chats.map((chat) => ({
      name: "broadcast",
      data: { chat, text },
      opts: { priority: PRIORITY.broadcast, removeOnComplete: true },
    }));
    void queue.addBulk(jobs);
  },
  reply: (chat, text) => {
    void queue.add("reply", { chat, text }, { priority: PRIORITY.reply, removeOnComplete: true });
  },
});
