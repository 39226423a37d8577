import { admin } from "@telebus/admin";
import { distributor } from "@telebus/distributor";
import { gateway } from "@telebus/gateway";
import { sender } from "@telebus/sender";
import {
  configureService,
  loadAll,
  type ConfiguredService,
  type Environment,
  type ServiceModule,
} from "@telebus/service";

/** Every service of the platform, in the order in which an update meets them. */
export const services: readonly ServiceModule[] = [gateway, admin, distributor, sender];

/**
 * Every service of the platform, with its settings read; whoever consumes stands before what lets events in.
 * @throws SettingsError that names the faults of all of them
 */
export const configurePlatform = (env: Environment): readonly ConfiguredService[] =>
  loadAll(...services.map((service) => () => configureService(service, env))).toReversed();
