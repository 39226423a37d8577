import type { paths } from "@telebus/client";

/** The list and all that is below it. */
export const BOTS = "/api/bots";

type Bots = paths["/api/bots"];
export type Bot = Bots["get"]["responses"]["200"]["content"]["application/json"]["bots"][number];
export type Webhook =
  paths["/api/bots/{id}/webhook"]["get"]["responses"]["200"]["content"]["application/json"];
/** What Telegram says of a token that nobody has kept yet. */
export type LookedBot = paths["/api/bots/look"]["post"]["responses"]["200"]["content"]["application/json"];
export type BotChange = paths["/api/bots/{id}"]["patch"]["requestBody"]["content"]["application/json"];
type Feature = NonNullable<BotChange["features"]>[number];
export type Mode = Bot["mode"];

/** The services that people can be served by. */
export const features = [
  "distributor",
  "matchmaker",
  "llm",
  "media-worker",
  "torrent-api",
  "newsletter",
  "billing",
] as const satisfies readonly Feature[];

export const isFeature = (name: string): name is Feature => features.some((one) => one === name);

export const chatTypes = ["private", "group", "supergroup", "channel"] as const;

/** As people see it: its name, else its @username, else its number. */
export const botTitle = ({ id, username, name }: Pick<Bot, "id" | "username" | "name">): string =>
  name !== "" ? name : username !== "" ? `@${username}` : String(id);
