export * from "./tables/administrators.js";
export * from "./tables/albums.js";
export * from "./tables/chats.js";
export * from "./tables/fan-outs.js";
export * from "./tables/graph.js";
export * from "./tables/hubs.js";
export * from "./tables/moderation.js";
export * from "./tables/recent.js";
export { inbox, schema } from "./tables/schema.js";
