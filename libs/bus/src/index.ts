export * from "./bus.js";
export * from "./key-value.js";
export { createJetStreamBus } from "./jetstream/jetstream-bus.js";
export { provisionStreams } from "./jetstream/provision.js";
export { createMemoryBus } from "./memory/memory-bus.js";
