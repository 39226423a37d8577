import { HubName, type Direction } from "./hub-file.js";

const WAYS: Readonly<Record<string, Direction>> = { in: "destination", out: "source", both: "both" };

/** What follows `/join`: a hub, and which way. @returns undefined for what cannot be understood */
export function joinWords(args: string): { hub: string; direction: Direction } | undefined {
  const [name = "", way = "both", ...more] = args.trim().split(/\s+/);
  const hub = HubName.safeParse(name);
  const direction = Object.hasOwn(WAYS, way) ? WAYS[way] : undefined;
  return hub.success && direction !== undefined && more.length === 0
    ? { hub: hub.data, direction }
    : undefined;
}
