import type { ChatType, ServiceName } from "@telebus/contracts";
import { usualHome } from "./bot-settings.js";

interface Served {
  readonly features: readonly ServiceName[];
  readonly home: ServiceName;
  readonly defaults: Readonly<Partial<Record<ChatType, ServiceName>>>;
}

/** One feature more or less, the rest such that it goes together. @returns undefined where no feature would be left */
export function withFeatureTurned(
  { features, home, defaults }: Served,
  feature: ServiceName,
):
  | { features: ServiceName[]; home: ServiceName; defaults: Partial<Record<ChatType, ServiceName>> }
  | undefined {
  const turned = features.includes(feature)
    ? features.filter((name) => name !== feature)
    : [...features, feature];
  if (turned.length === 0) return undefined;
  const left = Object.entries(defaults).filter(([, name]) => name === "admin" || turned.includes(name));
  const keepsHome = turned.length > 1 && home === "admin";
  return { features: turned, home: keepsHome ? home : usualHome(turned), defaults: Object.fromEntries(left) };
}
