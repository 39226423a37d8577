import type { paths } from "@telebus/client";

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { "application/json": infer Body } } } };
}
  ? Body
  : never;

export type Decision = Answer<"/api/moderation/decisions">["decisions"][number];
export type Report = Answer<"/api/moderation/reports">["reports"][number];
export type Restriction = Answer<"/api/moderation/restrictions">["restrictions"][number];
export type Member = Answer<"/api/moderation/lounges">["members"][number];
export type Lounge = Answer<"/api/moderation/lounges">["lounges"][number];
export type Revealed =
  paths["/api/moderation/reports/{id}/reveal"]["post"]["responses"]["200"]["content"]["application/json"];
export type NewDecision =
  paths["/api/moderation/decisions"]["post"]["requestBody"]["content"]["application/json"];

/** What has to be asked for again after a decision. */
export const REFRESHES = ["/api/moderation"] as const;
