import { createMemoryBus } from "../src/index.js";
import { busContract, quickRetries } from "./contract.js";

busContract("in process", async () => {
  const bus = createMemoryBus({ retry: quickRetries });
  return {
    bus: async () => bus,
    lonelyBus: async () => createMemoryBus({ retry: quickRetries }),
    close: () => bus.close(),
  };
});
