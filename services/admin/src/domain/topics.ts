import type { ApiScope, PageTopic } from "@telebus/contracts";

/** Of which one is needed to be told of a change: the same that its API asks for, and none for what is one's own. */
const scopes: Readonly<Record<PageTopic, readonly ApiScope[] | "none">> = {
  bots: ["bots:read"],
  chats: ["chats:read"],
  people: ["people:read"],
  commands: ["commands:read"],
  feedback: ["feedback:read", "people:read"],
  tasks: ["tasks:read"],
  broadcasts: ["broadcasts:read"],
  "dead-letters": ["dead-letters:read"],
  queues: ["queues:read"],
  hubs: ["hubs:read"],
  moderation: ["moderation:read"],
  keys: ["keys:read"],
  settings: ["keys:read"],
  sessions: "none",
  audit: ["people:read"],
};

/** Whether somebody who holds a scope may know that this has changed. */
export function mayHearOf(topic: PageTopic, holds: (scope: ApiScope) => boolean): boolean {
  const needed = scopes[topic];
  return needed === "none" || needed.some(holds);
}

/** The first word of what stands in the audit log, and what pages show of it. */
const byAction: Readonly<Record<string, PageTopic>> = {
  bot: "bots",
  webhook: "bots",
  task: "tasks",
  broadcast: "broadcasts",
  letter: "dead-letters",
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

/** Of conversations and of browsers it is said with one word. */
const byWholeAction: Readonly<Record<string, PageTopic>> = {
  "session.ended": "chats",
  "session.opened": "sessions",
  "session.closed": "sessions",
  "sessions.closed": "sessions",
  "password.changed": "sessions",
};

/** Facts of other services that change what pages show. */
const byType: Readonly<Record<string, readonly PageTopic[]>> = {
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
export const changedByAction = (action: string): readonly PageTopic[] => {
  const topic = byWholeAction[action] ?? byAction[action.split(".", 1)[0] ?? ""];
  return topic === undefined ? ["audit"] : [topic, "audit"];
};

/** @param type of an event */
export const changedByEvent = (type: string): readonly PageTopic[] => byType[type] ?? [];
