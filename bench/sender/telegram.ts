import type { Serializable } from "node:child_process";
import { createSimulator, type LimitMode } from "@telebus/telegram-sim";
import { z } from "zod";
import { Refuse, type Received } from "./messages.js";

/**
 * Telegram under measurement, in a process of its own: people who have all said /start, an answer after a while, and a
 * record of when each message came and how it ended.
 */
const LimitModes = z.enum(["soft", "hold", "hard", "open"]) satisfies z.ZodType<LimitMode>;
const settings = z
  .object({ TOKENS: z.string(), PEOPLE: z.coerce.number(), ANSWER_MS: z.coerce.number(), LIMITS: LimitModes })
  .parse(process.env);

const simulator = createSimulator({
  limitMode: settings.LIMITS,
  keep: { messagesPerChat: 20, calls: 1, events: 1 },
});
await simulator.start();
const { world, faults } = simulator.core;
const bots = settings.TOKENS.split(",").map((token) => world.addBot(token));
const people = Array.from({ length: settings.PEOPLE }, (_, n) =>
  world.addPerson({ first_name: `Person ${n}` }),
);
for (const bot of bots) for (const person of people) world.openPrivateRoom(bot, person);

const received: Received[] = [];
simulator.onEvent((event) => {
  if (event.type !== "call" || event.call.method !== "sendMessage") return;
  const { at, bot, caller = "", chat, params, outcome } = event.call;
  const code = outcome.ok ? 200 : "error_code" in outcome ? outcome.error_code : 0;
  received.push({ at, bot, caller, chat: Number(chat), text: String(params["text"]), code });
});

const answerLater = { delayMs: settings.ANSWER_MS, times: Number.MAX_SAFE_INTEGER };
faults.arm(answerLater);

function refuse({ chats, seconds }: Refuse["refuse"]): void {
  const error = {
    code: 429,
    description: `Too Many Requests: retry after ${seconds}`,
    parameters: { retry_after: seconds },
  };
  faults.clear();
  for (const chat of chats) faults.arm({ chat, times: 1, delayMs: settings.ANSWER_MS, error });
  faults.arm(answerLater);
}

process.send?.({ origin: simulator.url, people: people.map(({ user }) => user.id) });
process.on("message", (message: Serializable) => {
  const asked = Refuse.safeParse(message);
  if (asked.success) refuse(asked.data.refuse);
  process.send?.({ received });
});
process.on("disconnect", () => process.exit(0));
