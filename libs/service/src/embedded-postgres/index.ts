export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from "./embedded-postgres.js";
export {
  DataFolderInUseError,
  EmbeddedPostgresStartError,
  EmbeddedPostgresUnavailableError,
} from "./errors.js";
export type { SupervisorLog } from "./log.js";
export { freePort } from "./free-port.js";
export { spawnTethered, type Tethered } from "./tethered.js";
