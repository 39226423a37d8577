import { keyRoutes } from "./http/keys.js";
import { createKeys, endFormerSecrets } from "./keys.js";
import { createKeysStore } from "./keys-store.js";
import type { Foundation, Part } from "./part.js";

/** API keys: hashed, scoped, for single bots where that is wanted, replaced without a gap. */
export function createKeyArea(base: Foundation): Part {
  const store = createKeysStore(base.db);
  const keys = createKeys({ ...base, store });
  return {
    routes: [keyRoutes({ ...base, store, keys, now: () => base.clock.now() })],
    tasks: [endFormerSecrets({ ...base, store })],
  };
}
