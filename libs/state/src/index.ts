export { createMemoryState } from "./memory-state.js";
export { createRedisState } from "./redis-state.js";
export * from "./state.js";
