import type { DirectRoute } from "./direct-route.js";
import type { Health } from "./health.js";
import type { Handler } from "./handlers.js";
import type { Jobs } from "./jobs.js";
import type { Outbox } from "./outbox.js";
import type { PlatformTables } from "./platform-tables.js";
import type { RouteGroup } from "./route-group.js";
import type { Database } from "./database.js";
import type { Texts } from "./texts.js";

/** Something that runs beside the handlers from start to stop: a polling loop, the sender's lanes. */
export interface BackgroundTask {
  readonly name: string;
  start(): Promise<void>;
  /** Takes no more, finishes what is in hand. */
  stop(): Promise<void>;
}

/** Everything a service does, in one table of contents. */
export interface Service {
  readonly name: string;
  /** Update handlers: the first that matches. Fact and result handlers: all that match. */
  readonly handlers?: readonly Handler[];
  readonly routes?: readonly RouteGroup[];
  /** Paths so busy that a framework would cost too much. */
  readonly directRoutes?: readonly DirectRoute[];
  readonly texts?: Texts;
  /** The service's database: migrated on start, closed at the end. */
  readonly storage?: {
    readonly db: Database;
    readonly migrations: URL;
    /** Where its handlers' inbox is. */
    readonly tables?: Pick<PlatformTables, "inbox">;
  };
  readonly outbox?: Outbox;
  readonly jobs?: Jobs;
  readonly tasks?: readonly BackgroundTask[];
  /** What it needs beside bus, state and database; asked for by `/health/ready`. */
  readonly health?: () => readonly Health[];
}

/** Declares a service. Building it does no I/O; starting it does. */
export const defineService = (service: Service): Service => service;
