import type { paths } from "@telebus/client";

type MapAnswer = paths["/api/hubs/map"]["get"]["responses"]["200"]["content"]["application/json"];
export type MapHub = MapAnswer["hubs"][number];
export type MapRoute = MapAnswer["routes"][number];
export type Route =
  paths["/api/routes"]["get"]["responses"]["200"]["content"]["application/json"]["routes"][number];
export type Hub = paths["/api/hubs/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
export type Direction = Route["as"];
export type ImportView = paths["/api/hubs/import"]["post"]["responses"]["200"]["content"]["application/json"];
export type DryRunResult =
  paths["/api/routes/dry-run"]["post"]["responses"]["200"]["content"]["application/json"];
export type Passage =
  paths["/api/routes/dry-run"]["post"]["requestBody"]["content"]["application/json"]["policy"];

/** A chat or topic in a hub. */
export type RouteKey = Pick<MapRoute, "hub" | "chat" | "thread">;

export const directions = ["both", "source", "destination", "none"] as const;

/** What has to be asked for again when hubs or routes change. */
export const REFRESHES = ["/api/hubs", "/api/routes"] as const;

/** A chat as people know it; with its topic, where it is one. */
export const nameOf = ({ title, chat, thread }: Pick<MapRoute, "title" | "chat" | "thread">): string =>
  `${title ?? chat}${thread === 0 ? "" : ` › ${thread}`}`;

/** As the address has it. */
export const keyText = ({ hub, chat, thread }: RouteKey): string => `${hub}:${chat}:${thread}`;

/** @returns undefined for what is none */
export function keyOf(text: string): RouteKey | undefined {
  const [, hub, chat, thread] = /^(\d+):(-?\d+):(\d+)$/.exec(text) ?? [];
  if (hub === undefined) return undefined;
  return { hub: Number(hub), chat: Number(chat), thread: Number(thread) };
}
