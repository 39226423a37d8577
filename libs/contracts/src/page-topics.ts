/** What the dashboard's pages show: what of it they ask for again when it changes. */
export const pageTopics = [
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
  "sessions",
  "audit",
] as const;
export type PageTopic = (typeof pageTopics)[number];
