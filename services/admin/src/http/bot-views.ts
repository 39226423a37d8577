import { BotId, ChatType, PersonId, ServiceName } from "@telebus/contracts";
import { ProblemError, type Texts } from "@telebus/service";
import { z } from "zod";
import { faultText } from "../bot-notices.js";
import type { BotRow } from "../bot-store.js";
import { featureNames } from "../domain/bot-settings.js";
import { botStates, stateOf } from "../domain/bot-state.js";
import type { Foundation } from "../part.js";

const Token = z
  .string()
  .regex(
    /^[1-9]\d{4,15}:[A-Za-z0-9_-]{30,64}$/,
    "must be a bot token such as 123456789:AAE... from @BotFather",
  );

const settings = {
  mode: z.enum(["polling", "webhook"]).describe("How its updates come"),
  isOn: z.boolean().describe("Off: no updates are taken, nothing is sent"),
  features: z.array(z.enum(featureNames)).max(featureNames.length).describe("The services that people get"),
  home: ServiceName.describe("Answers /start and /help: a feature, or admin with a menu of all"),
  defaults: z
    .partialRecord(ChatType, ServiceName)
    .describe("Who gets what nobody else wants, by type of chat; else home"),
  commandPrefix: z
    .string()
    .regex(/^[!-.:-~]{1,3}$/, "must be 1 to 3 signs without spaces and slashes")
    .nullable()
    .describe("What a command may begin with beside the slash"),
  apiRoot: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ""))
    .nullable()
    .describe("A Bot API server of its own"),
  messagesPerSecond: z.number().positive().max(1000).nullable().describe("All chats together"),
  keepDays: z.int().min(1).max(3650).describe("How long its archive keeps messages"),
  keepsContent: z.boolean().describe("Whether the archive keeps what people write"),
  allowsManaged: z.boolean().describe("People may make bots of their own with it: /newbot"),
};

/** Only what is named changes. */
export const BotChange = z.strictObject({
  mode: settings.mode.exactOptional(),
  isOn: settings.isOn.exactOptional(),
  features: settings.features.exactOptional(),
  home: settings.home.exactOptional(),
  defaults: settings.defaults.exactOptional(),
  commandPrefix: settings.commandPrefix.exactOptional(),
  apiRoot: settings.apiRoot.exactOptional(),
  messagesPerSecond: settings.messagesPerSecond.exactOptional(),
  keepDays: settings.keepDays.exactOptional(),
  keepsContent: settings.keepsContent.exactOptional(),
  allowsManaged: settings.allowsManaged.exactOptional(),
});
export const NewBot = z.strictObject({ token: Token, ...BotChange.shape });
export const TokenToLookAt = z.strictObject({
  token: Token,
  apiRoot: settings.apiRoot.exactOptional(),
});
export const NewToken = z.strictObject({ token: Token.describe("Of the same bot") });

export const FaultView = z.object({
  code: z.string(),
  detail: z.string().describe("Telegram's words, a URL, names, a number"),
  text: z.string().describe("What is wrong and what helps, in words"),
});

/** A bot as callers see it; its token and secrets are not in it. */
export const BotView = z.object({
  id: BotId,
  username: z.string().describe("Without the @; empty until Telegram has told us"),
  name: z.string(),
  state: z.enum(botStates),
  faults: z.array(FaultView),
  ...settings,
  features: z.array(ServiceName),
  apiRoot: z.string().nullable(),
  owner: PersonId.nullable().describe("Of a managed bot: the person who made it"),
  manager: BotId.nullable().describe("Of a managed bot: the bot with which it was made"),
  revision: z.int().describe("Also as ETag: give it as If-Match with a change"),
  addedAt: z.date(),
  changedAt: z.date(),
  checkedAt: z.date().nullable().describe("When Telegram was asked about it last"),
  pending: z.int().nullable().describe("Updates that wait at Telegram, as it said last"),
  removedAt: z.date().nullable(),
});

export const BotParams = z.object({ id: z.coerce.number().pipe(BotId) });

export function botView(row: BotRow, texts: Texts): z.input<typeof BotView> {
  const faults = faultViews(row, texts);
  return { ...row, state: stateOf(row), faults, pending: row.check?.pending ?? null };
}

export const faultViews = ({ check }: BotRow, texts: Texts): z.input<typeof FaultView>[] =>
  (check?.faults ?? []).map((fault) => ({ ...fault, text: faultText(fault, texts.in("en")) }));

type ApiRequest = Parameters<Foundation["access"]["callerOf"]>[0];

/**
 * The bot that a request is about.
 * @throws ProblemError 404, the same for a bot that is not there and for one that the caller may not see
 */
export async function requestedBot(
  { bots, access }: Pick<Foundation, "bots" | "access">,
  request: ApiRequest,
  id: number,
): Promise<BotRow> {
  const row = access.callerOf(request).mayUse(id) ? await bots.find(id) : undefined;
  if (row === undefined) throw new ProblemError(404, "there is no such bot");
  return row;
}
