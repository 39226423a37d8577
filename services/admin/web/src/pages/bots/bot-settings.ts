import { chatTypes, isFeature, type Bot, type BotChange, type Mode } from "./bot-types.js";

/** As the form has it: what is not set is an empty field. */
export interface BotSettings {
  readonly mode: Mode;
  readonly features: readonly string[];
  readonly home: string;
  readonly defaults: Readonly<Record<(typeof chatTypes)[number], string>>;
  readonly commandPrefix: string;
  readonly apiRoot: string;
  readonly messagesPerSecond: number | string;
  readonly keepDays: number | string;
  readonly keepsContent: boolean;
  readonly allowsManaged: boolean;
}

export const settingsOf = ({ defaults, ...bot }: Bot): BotSettings => ({
  mode: bot.mode,
  features: bot.features,
  home: bot.home,
  defaults: {
    private: defaults.private ?? "",
    group: defaults.group ?? "",
    supergroup: defaults.supergroup ?? "",
    channel: defaults.channel ?? "",
  },
  commandPrefix: bot.commandPrefix ?? "",
  apiRoot: bot.apiRoot ?? "",
  messagesPerSecond: bot.messagesPerSecond ?? "",
  keepDays: bot.keepDays,
  keepsContent: bot.keepsContent,
  allowsManaged: bot.allowsManaged,
});

/** Only what is another now is sent: so two who change different things do not undo each other. */
export function changeBetween(before: BotSettings, after: BotSettings): BotChange {
  const isOther = (name: keyof BotSettings): boolean =>
    JSON.stringify(before[name]) !== JSON.stringify(after[name]);
  const home = serviceOf(after.home);
  return {
    ...(isOther("mode") && { mode: after.mode }),
    ...(isOther("features") && { features: after.features.filter(isFeature) }),
    ...(isOther("home") && home !== undefined && { home }),
    ...(isOther("defaults") && { defaults: defaultsOf(after) }),
    ...(isOther("commandPrefix") && {
      commandPrefix: after.commandPrefix === "" ? null : after.commandPrefix,
    }),
    ...(isOther("apiRoot") && { apiRoot: after.apiRoot === "" ? null : after.apiRoot }),
    ...(isOther("messagesPerSecond") && {
      messagesPerSecond: after.messagesPerSecond === "" ? null : Number(after.messagesPerSecond),
    }),
    ...(isOther("keepDays") && { keepDays: Number(after.keepDays) }),
    ...(isOther("keepsContent") && { keepsContent: after.keepsContent }),
    ...(isOther("allowsManaged") && { allowsManaged: after.allowsManaged }),
  };
}

function defaultsOf({ defaults }: BotSettings): NonNullable<BotChange["defaults"]> {
  const chosen: NonNullable<BotChange["defaults"]> = {};
  for (const type of chatTypes) {
    const service = serviceOf(defaults[type]);
    if (service !== undefined) chosen[type] = service;
  }
  return chosen;
}

const serviceOf = (name: string) => (name === "admin" || isFeature(name) ? name : undefined);
