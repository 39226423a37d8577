import type { ChatType, ServiceName } from "@telebus/contracts";

/** The services that people can be served by; admin serves every bot without being named. */
export const featureNames = [
  "distributor",
  "matchmaker",
  "llm",
  "media-worker",
  "torrent-api",
  "newsletter",
  "billing",
] as const satisfies readonly ServiceName[];

interface BotSettings {
  readonly features: readonly ServiceName[];
  readonly home: ServiceName;
  readonly defaults: Readonly<Partial<Record<ChatType, ServiceName>>>;
}

/** Answers `/start`: the only feature, or admin with a menu of all. */
export const usualHome = (features: readonly ServiceName[]): ServiceName =>
  (features.length === 1 ? features[0] : undefined) ?? "admin";

interface SettingsFault {
  readonly field: keyof BotSettings;
  readonly message: string;
}

/** @returns why these settings do not go together, in words for an operator; undefined when they do */
export function settingsFault({ features, home, defaults }: BotSettings): SettingsFault | undefined {
  const serves = (name: ServiceName): boolean => name === "admin" || features.includes(name);
  if (!serves(home))
    return {
      field: "home",
      message: `home is ${home}, which is not among the bot's features: add it there, or choose another home`,
    };
  for (const [type, name] of Object.entries(defaults))
    if (!serves(name))
      return {
        field: "defaults",
        message: `defaults.${type} is ${name}, which is not among the bot's features`,
      };
  return undefined;
}
