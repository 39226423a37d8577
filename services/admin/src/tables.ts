export * from "./tables/audit.js";
export * from "./tables/bots.js";
export * from "./tables/chats.js";
export * from "./tables/live.js";
export * from "./tables/messages.js";
export * from "./tables/people.js";
export * from "./tables/sessions.js";
export * from "./tables/statistics.js";
export { inbox, jobs, outbox, schema } from "./tables/schema.js";
