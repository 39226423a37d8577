/** What pages show: the paths below `/api` that are to be asked for again when it changes. */
export const topics = [
  "bots",
  "chats",
  "people",
  "commands",
  "feedback",
  "tasks",
  "broadcasts",
  "dead-letters",
  "queues",
  "hubs",
  "moderation",
  "keys",
  "settings",
  "audit",
] as const;
export type Topic = (typeof topics)[number];

/** The first word of what stands in the audit log, and what pages show of it. */
const byAction: Readonly<Record<string, Topic>> = {
  bot: "bots",
  webhook: "bots",
  task: "tasks",
  broadcast: "broadcasts",
  letter: "dead-letters",
  session: "chats",
  chat: "chats",
  scope: "people",
  person: "people",
  role: "people",
  key: "keys",
  feedback: "feedback",
  command: "commands",
  alias: "commands",
  feature: "commands",
};

/** Facts of other services that change what pages show. */
const byType: Readonly<Record<string, readonly Topic[]>> = {
  "sender.bot.stopped.v1": ["bots", "queues"],
  "sender.call.parked.v1": ["queues"],
  "sender.budget.spent.v1": ["queues"],
  "sender.chat.died.v1": ["chats"],
  "sender.chat.revived.v1": ["chats"],
  "sender.chat.migrated.v1": ["chats", "hubs"],
  "distributor.chat.registered.v1": ["hubs", "chats"],
  "distributor.chat.deactivated.v1": ["hubs", "chats"],
  "distributor.author.restricted.v1": ["moderation"],
  "distributor.author.freed.v1": ["moderation"],
  "distributor.post.missed.v1": ["hubs"],
};

/** @param action as in the audit log: `bot.added` */
export const changedByAction = (action: string): readonly Topic[] => {
  const topic = byAction[action.split(".", 1)[0] ?? ""];
  return topic === undefined ? ["audit"] : [topic, "audit"];
};

/** @param type of an event */
export const changedByEvent = (type: string): readonly Topic[] => byType[type] ?? [];
