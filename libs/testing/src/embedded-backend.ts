import { createMemoryBus } from "@telebus/bus";
import { createMemoryState } from "@telebus/state";
import { assembleBackend, type TestBackend } from "./test-backend.js";

/** The bundled PostgreSQL, the bus and the state store in memory: what `npm start` runs on. */
export function createEmbeddedBackend(): TestBackend {
  const bus = createMemoryBus();
  const state = createMemoryState();
  return assembleBackend("embedded", {
    connectBus: async () => bus,
    connectState: async () => state,
    remove: async () => undefined,
  });
}
