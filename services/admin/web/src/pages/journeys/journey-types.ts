import type { paths } from "@telebus/client";

export type Journey = paths["/api/journeys/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
export type Step = Journey["steps"][number];

const WELL = new Set(["ok", "superseded", "cancelled"]);

/** Of the end of a call: it did not go as it should. */
export const hasFailed = ({ outcome }: Pick<Step, "outcome">): boolean =>
  outcome !== null && !WELL.has(outcome);

export const addressOfJourney = (id: string): string => `/journeys/${encodeURIComponent(id)}`;
