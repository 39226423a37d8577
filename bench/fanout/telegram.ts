import { createSimulator } from "@telebus/telegram-sim";
import { z } from "zod";
import type { Arrivals, Arrived, Copy } from "./arrivals.js";

/** Telegram under measurement, in a process of its own: people who have all said /start, and a count of what they got. */
const settings = z
  .object({
    TOKENS: z.string(),
    PEOPLE: z.coerce.number(),
    LIMITS: z.enum(["soft", "open"]),
    KEEP_COPIES: z.enum(["yes", "no"]),
  })
  .parse(process.env);

const simulator = createSimulator({
  limitMode: settings.LIMITS,
  keep: { messagesPerChat: 2, calls: 1, events: 1 },
});
await simulator.start();
const { world } = simulator.core;
const bots = settings.TOKENS.split(",").map((token) => world.addBot(token));
const people = Array.from({ length: settings.PEOPLE }, (_, n) =>
  world.addPerson({ first_name: `Person ${n}` }),
);
for (const bot of bots) for (const person of people) world.openPrivateRoom(bot, person);

const posts = new Map<string, { times: number[]; chats: Set<unknown> }>();
/** In the order they came. */
const copies: Copy[] = [];
const Sent = z.looseObject({ message_id: z.number() });
let refused = 0;
simulator.onEvent((event) => {
  if (event.type !== "call" || event.call.method !== "sendMessage") return;
  const { at, chat, params, outcome } = event.call;
  if (!outcome.ok) {
    refused++;
    return;
  }
  // Below it stands who has said it.
  const [text = ""] = String(params["text"]).split("\n", 1);
  const post = posts.get(text) ?? { times: [], chats: new Set() };
  posts.set(text, post);
  post.times.push(at);
  post.chats.add(chat);
  if (settings.KEEP_COPIES === "yes")
    copies.push({ text, chat: Number(chat), message: Sent.parse(outcome.result).message_id });
});

const arrivedOf = (text: string, { times, chats }: { times: number[]; chats: Set<unknown> }): Arrived => ({
  text,
  chats: chats.size,
  repeated: times.length - chats.size,
  firstAt: times[0] ?? 0,
  halfAt: times[Math.floor(times.length / 2)] ?? 0,
  lastAt: times.at(-1) ?? 0,
});

process.on("message", (asked) => {
  if (asked === "copies") {
    process.send?.(copies);
    return;
  }
  const arrivals: Arrivals = {
    posts: [...posts].map(([text, post]) => arrivedOf(text, post)),
    refused,
  };
  process.send?.(arrivals);
});
process.on("disconnect", () => process.exit(0));
process.send?.({ origin: simulator.url, firstPerson: people[0]?.user.id });
