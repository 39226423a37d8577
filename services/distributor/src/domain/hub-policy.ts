import { z } from "zod";

/** How a hub behaves. What its row does not say is as in the default hub: everyone to everyone. */
export const HubPolicy = z.object({
  /** Nothing is said twice within a day: media by their file, long texts by their words. */
  dedupe: z.boolean().default(true),
});
export type HubPolicy = z.output<typeof HubPolicy>;
