import { z } from "zod";

/** How a chat or topic takes part in a hub, where that differs from the hub's policy. */
export const RoutePolicy = z.object({
  dedupe: z.boolean().optional(),
});
export type RoutePolicy = z.output<typeof RoutePolicy>;
