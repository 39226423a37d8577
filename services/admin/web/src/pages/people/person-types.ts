import type { paths } from "@telebus/client";

type Path<Of extends keyof paths> = paths[Of] extends {
  get: { responses: { 200: { content: infer Content } } };
}
  ? Content extends { "application/json": infer Answer }
    ? Answer
    : never
  : never;

export type PersonDetail = Path<"/api/people/{id}">;
export type Grant = PersonDetail["scopes"][number];
export type PersonScope = Grant["scope"];
export type Membership = PersonDetail["memberships"][number];
export type Order = Path<"/api/people/{id}/orders">["orders"][number];
export type ImportReport =
  paths["/api/people/import"]["post"]["responses"]["200"]["content"]["application/json"];

/** Everything somebody may be given, the most first. */
export const scopes = ["admin", "operator", "moderator", "llm", "media", "movies", "banned"] as const;
export const isScope = (value: string | null): value is PersonScope => scopes.some((one) => one === value);
