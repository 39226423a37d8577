import { z } from "zod";
import { HubPolicy } from "./hub-policy.js";
import { RoutePolicy } from "./route-policy.js";

/** A policy as somebody wrote it, which is what its row keeps: what it does not say is left to the defaults. */
export const WrittenPolicy = z.record(z.string(), z.unknown());
export type WrittenPolicy = z.output<typeof WrittenPolicy>;

/** Checked against what it becomes; a name that nobody knows is a mistake, and not passed over. */
const written = (shape: z.core.$ZodShape) => {
  const strict = z.strictObject(shape);
  return WrittenPolicy.superRefine((policy, context) => {
    for (const { path, message } of strict.safeParse(policy).error?.issues ?? [])
      context.addIssue({ code: "custom", path, message });
  });
};

export const HubPolicyInput = written(HubPolicy.shape);
export const RoutePolicyInput = written(RoutePolicy.shape);
