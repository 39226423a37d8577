import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { SessionView } from "../app/session.js";

/** The groups of the navigation, in their order. */
export const sections = ["", "talk", "people", "operate", "administer"] as const;
type Section = (typeof sections)[number];

interface PageDefinition {
  /** Its name in the texts: `nav-<id>`. */
  readonly id: string;
  /** As react-router has it; those below it too, where it ends in `/*`. */
  readonly path: string;
  /** Who may see it. */
  readonly scope?: SessionView["scopes"][number];
  /** Where the navigation shows it; a page without one is reached from others. */
  readonly nav?: {
    readonly section: Section;
    readonly icon: ComponentType<{ size?: number | string; stroke?: number | string }>;
  };
  /** Asks for its first data while its file is on its way, where somebody comes straight to it: what all may read. */
  readonly begin?: () => void;
  /** Its component comes with its own file, when somebody goes there. */
  readonly load: () => Promise<ComponentType>;
}

export interface Page extends PageDefinition {
  readonly Component: LazyExoticComponent<ComponentType>;
}

/** A page of the dashboard. Add it to `pages/index.ts`, and its words to the texts. */
export const definePage = (definition: PageDefinition): Page => ({
  ...definition,
  Component: lazy(async () => ({ default: await definition.load() })),
});

/** The address that the navigation leads to. */
export const addressOf = ({ path }: Pick<Page, "path">): string => path.replace(/\/\*$/, "") || "/";
