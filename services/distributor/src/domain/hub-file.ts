import { ChatId } from "@telebus/contracts";
import { z } from "zod";
import { HubPolicyInput, RoutePolicyInput } from "./policy-input.js";

/** Every bot has this one, of all its chats. */
export const DEFAULT_HUB = "default";

/** A hub's name: what `/join` takes. */
export const HubName = z
  .string()
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,31}$/u,
    "1 to 32 letters, digits, - and _, beginning with a letter or digit",
  );

/** How a chat takes part. */
export const directions = ["both", "source", "destination", "none"] as const;
export const Direction = z.enum(directions);
export type Direction = z.output<typeof Direction>;

export const directionOf = ({
  isSource,
  isDestination,
}: {
  isSource: boolean;
  isDestination: boolean;
}): Direction => {
  if (isSource) return isDestination ? "both" : "source";
  return isDestination ? "destination" : "none";
};

export const flagsOf = (direction: Direction): { isSource: boolean; isDestination: boolean } => ({
  isSource: direction === "source" || direction === "both",
  isDestination: direction === "destination" || direction === "both",
});

/** More are no file that anybody reads. */
export const MAX_ROUTES = 5_000;

const FileRoute = z.strictObject({
  chat: ChatId,
  /** A forum's topic; without it the whole chat. */
  thread: z.int().nonnegative().default(0),
  as: Direction.default("both"),
  policy: RoutePolicyInput.default({}),
});
export type FileRoute = z.output<typeof FileRoute>;

/** A hub as a file: what is exported and imported. */
export const HubFile = z
  .strictObject({
    version: z.literal(1),
    hub: HubName,
    policy: HubPolicyInput.default({}),
    routes: z.array(FileRoute).max(MAX_ROUTES).default([]),
  })
  .superRefine(({ routes }, context) => {
    const seen = new Set<string>();
    for (const [n, route] of routes.entries()) {
      if (seen.has(nameOf(route)))
        context.addIssue({
          code: "custom",
          path: ["routes", n],
          message: "this chat and topic stand here twice",
        });
      seen.add(nameOf(route));
    }
  });
export type HubFile = z.output<typeof HubFile>;

/** What an import changes. */
export interface HubDifference {
  readonly policy: boolean;
  readonly add: readonly FileRoute[];
  readonly change: readonly FileRoute[];
  /** In the hub, and not in the file. */
  readonly remove: readonly FileRoute[];
  readonly same: number;
}

/** @param current - undefined where there is no such hub */
export function differenceOf(current: HubFile | undefined, wanted: HubFile): HubDifference {
  const known = new Map(current?.routes.map((route) => [nameOf(route), route]));
  const named = new Set(wanted.routes.map(nameOf));
  const add = wanted.routes.filter((route) => !known.has(nameOf(route)));
  const change = wanted.routes.filter((route) => {
    const old = known.get(nameOf(route));
    return old !== undefined && !isSame(old, route);
  });
  return {
    policy: current === undefined || !isSame(current.policy, wanted.policy),
    add,
    change,
    remove: (current?.routes ?? []).filter((route) => !named.has(nameOf(route))),
    same: wanted.routes.length - add.length - change.length,
  };
}

const nameOf = ({ chat, thread }: FileRoute): string => `${chat}:${thread}`;
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** The order of fields means nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => [name, sorted(field)]),
  );
}
