import type { paths } from "@telebus/client";

type Letters = paths["/api/dead-letters"]["get"];
export type Letter = Letters["responses"]["200"]["content"]["application/json"]["letters"][number];
export type LetterDetail =
  paths["/api/dead-letters/{id}"]["get"]["responses"]["200"]["content"]["application/json"];
export type LetterState = Letter["state"];

export const LETTERS = "/api/dead-letters";
export const states: readonly LetterState[] = ["open", "dropped", "replayed"];
export const stateColors = { open: "red", dropped: "gray", replayed: "teal" } as const;

/** Which letters are shown, and what is done to all of them is done to. */
export interface LetterFilter {
  readonly state: LetterState | "any";
  readonly service?: string;
  readonly bot?: number;
  readonly reason?: string;
}
