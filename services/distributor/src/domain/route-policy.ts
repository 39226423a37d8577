import { z } from "zod";
import { EditMode } from "./edit-mode.js";
import { Filters } from "./filters.js";
import { ReactionsShown } from "./reactions.js";
import { Rewrites } from "./rewrites.js";
import { Signature } from "./signature.js";

/** What passes one way, and what is changed in it. */
export const Passage = z.strictObject({
  filters: Filters.exactOptional(),
  rewrites: Rewrites.exactOptional(),
});
export type Passage = z.output<typeof Passage>;

/** How a chat or topic takes part in a hub, where that differs from the hub's policy. */
export const RoutePolicy = z.object({
  /** What is said there, before the hub hears it. */
  out: Passage.exactOptional(),
  /** What the hub says, before it is heard there. */
  in: Passage.exactOptional(),
  dedupe: z.boolean().optional(),
  /** Instead of the hub's; null is none. That of the chat it is heard in comes before that of where it was said. */
  signature: Signature.nullable().optional(),
  edits: EditMode.optional(),
  /** That of the chat they are shown in comes before that of where it was said. */
  reactions: ReactionsShown.optional(),
});
export type RoutePolicy = z.output<typeof RoutePolicy>;
