import type { Clock, RouteGroup } from "@telebus/service";
import { moderationRoutes } from "./http/moderation.js";
import type { ModerationDeps } from "./http/moderator.js";
import { createModeratedStore } from "./moderated-store.js";
import { createModerationDesk, type DeskDeps } from "./moderation/desk.js";
import { createRevealing } from "./moderation/revealing.js";

type Deps = DeskDeps & Pick<ModerationDeps, "access"> & { clock: Clock };

/** What moderators do over HTTP, with all that it needs. */
export function createModerationHttp(deps: Deps): RouteGroup {
  const { db, graph, log, clock } = deps;
  return moderationRoutes({
    ...deps,
    desk: createModerationDesk(deps),
    moderated: createModeratedStore(db),
    revealing: createRevealing({ db, graph, log }),
    now: () => clock.now(),
  });
}
