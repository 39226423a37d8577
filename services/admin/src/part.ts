import type {
  Access,
  BackgroundTask,
  Database,
  Handler,
  Health,
  Outbox,
  Ports,
  RouteGroup,
  Texts,
} from "@telebus/service";
import type { AuditStore } from "./audit-store.js";
import type { BotPublishing } from "./bot-publishing.js";
import type { BotStore } from "./bot-store.js";
import type { Changes } from "./changes.js";
import type { LiveStore } from "./live-store.js";

/** What every area of the control plane is built on. */
export interface Foundation extends Ports {
  readonly db: Database;
  readonly outbox: Outbox;
  readonly texts: Texts;
  readonly access: Access;
  readonly audit: AuditStore;
  /** Open pages are told what has changed. */
  readonly changes: Changes;
  readonly published: LiveStore;
  readonly bots: BotStore;
  readonly botPublishing: BotPublishing;
}

/** One area: what it adds to the service. Of the update handlers the first that matches is taken, in the order of the areas. */
export interface Part {
  readonly handlers?: readonly Handler[];
  readonly routes?: readonly RouteGroup[];
  readonly tasks?: readonly BackgroundTask[];
  readonly health?: () => readonly Health[];
}
