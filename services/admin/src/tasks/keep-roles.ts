import { createLoop, type BackgroundTask, type Clock, type Log } from "@telebus/service";
import type { Roles } from "../roles.js";

interface Deps {
  readonly roles: Roles;
  /** Of `ADMIN_USER_IDS`. */
  readonly administrators: Iterable<number>;
  readonly clock: Clock;
  readonly log: Log;
}

const EVERY_MS = 10_000;

/** Makes the administrators of the environment at the start, and ends what was given for a time. */
export function keepRoles({ roles, administrators, clock, log }: Deps): BackgroundTask {
  const turn = async (): Promise<boolean> => {
    const ended = await roles.endDue();
    if (ended > 0) log.info({ ended }, "scopes have come to their end");
    return false;
  };
  const loop = createLoop({ name: "roles", pollMs: EVERY_MS, clock, log, turn });
  return {
    name: "roles",
    start: async () => {
      await roles.makeAdministrators(administrators);
      loop.start();
    },
    stop: () => loop.stop(),
  };
}
