import type { ComponentType } from "react";
import type { SessionView } from "../../app/session.js";
import { Entitlements } from "./entitlements.js";
import { PersonBots } from "./person-bots.js";
import { PersonBrowsers } from "./person-browsers.js";

/** What a service shows on a person's page: it knows them by their id, and asks its own API. */
export interface PersonSection {
  /** Its title in the texts: `person-section-<id>`. */
  readonly id: string;
  /** Who may see it. */
  readonly scope?: SessionView["scopes"][number];
  readonly Component: ComponentType<{ readonly person: number }>;
}

/** In their order on the page. A service adds its own here. */
export const personSections: readonly PersonSection[] = [
  { id: "entitlements", Component: Entitlements },
  { id: "bots", scope: "bots:read", Component: PersonBots },
  { id: "browsers", scope: "people:read", Component: PersonBrowsers },
];
