import type { Access, ApiRequest } from "@telebus/service";
import type { DecisionStore } from "../decision-store.js";
import type { ModeratedStore } from "../moderated-store.js";
import type { ModerationDesk } from "../moderation/desk.js";
import type { Revealing } from "../moderation/revealing.js";
import type { ReportStore } from "../report-store.js";

export interface ModerationDeps {
  access: Access;
  desk: ModerationDesk;
  log: DecisionStore;
  reports: ReportStore;
  moderated: ModeratedStore;
  revealing: Revealing;
  now: () => number;
}

/** Whoever calls, as the log of decisions calls them. */
export function moderatorIn(request: ApiRequest, access: Access): { by?: number; byName: string } {
  const byName = access.callerOf(request).name;
  const [, person] = /^person:(\d+)$/.exec(byName) ?? [];
  return { byName, ...(person !== undefined && { by: Number(person) }) };
}
