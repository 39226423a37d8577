import { ProblemError, sealPurpose, type WebhookPlace } from "@telebus/service";
import type { BotChanges, BotRow, NewBot } from "./bot-store.js";
import type { BotTelegram } from "./bot-telegram.js";
import { settingsFault, usualHome } from "./domain/bot-settings.js";
import type { Foundation } from "./part.js";
import { firstSecret, webhookToDelete, webhookToSet } from "./webhook-changes.js";

/** What an operator decides about a bot. */
export type BotSettings = Partial<
  Pick<
    BotRow,
    | "mode"
    | "isOn"
    | "features"
    | "home"
    | "defaults"
    | "commandPrefix"
    | "apiRoot"
    | "messagesPerSecond"
    | "keepDays"
    | "keepsContent"
    | "allowsManaged"
  >
>;

export interface NewRegistration extends BotSettings {
  readonly token: string;
  /** Of a managed bot. */
  readonly owner?: number;
  readonly manager?: number;
}

/** Every change of a bot: checked, written, audited and published to all services, in one transaction. */
export interface BotRegistry {
  /** @throws ProblemError 422 for a token that Telegram does not know, 409 for a bot that is there, 503 */
  add(bot: NewRegistration, actor: string): Promise<BotRow>;
  /**
   * @param revision the one that was read, where it matters that nobody else has changed the bot since
   * @throws ProblemError 404, 412, 422
   */
  change(id: number, settings: BotSettings, actor: string, revision?: number): Promise<BotRow>;
  /** @throws ProblemError 404, 422 for a token of another bot or of none, 503 */
  setToken(id: number, token: string, actor: string): Promise<BotRow>;
  /** Its row stays, for the way back. @throws ProblemError 404 */
  remove(id: number, actor: string): Promise<BotRow>;
  /** @throws ProblemError 404, 409 for a bot that was not removed */
  restore(id: number, actor: string): Promise<BotRow>;
}

interface Deps extends Pick<Foundation, "db" | "bots" | "botPublishing" | "audit" | "sealer"> {
  telegram: BotTelegram;
  webhooks: WebhookPlace;
}

export const createBotRegistry = (deps: Deps): BotRegistry => ({
  add: (bot, actor) => addBot(bot, actor, deps),
  change: (id, settings, actor, revision) =>
    changed(id, "bot.changed", actor, deps, async (row) => {
      if (revision !== undefined && revision !== row.revision)
        throw new ProblemError(412, "somebody else has changed the bot since you read it: read it again");
      checkSettings({ ...row, ...settings }, deps.webhooks);
      return { ...settings, ...afterModeChange(row, settings, deps), checkDueAt: new Date() };
    }),
  setToken: async (id, token, actor) => {
    const before = await deps.bots.find(id);
    await identifyAs(id, { token, apiRoot: before?.apiRoot ?? null }, deps);
    return changed(id, "bot.token.changed", actor, deps, async (row) => ({
      token: deps.sealer.seal(token, sealPurpose.token(id)),
      tokenRefusal: null,
      checkDueAt: new Date(),
      ...(row.mode === "webhook" && webhookToSet()),
    }));
  },
  remove: (id, actor) =>
    changed(id, "bot.removed", actor, deps, async (row) => ({
      removedAt: new Date(),
      ...(row.mode === "webhook" && webhookToDelete()),
    })),
  restore: (id, actor) =>
    changed(id, "bot.restored", actor, deps, async (row) => {
      if (row.removedAt === null) throw new ProblemError(409, "the bot was not removed");
      return {
        removedAt: null,
        checkDueAt: new Date(),
        ...(row.mode === "webhook" && webhookToSet()),
      };
    }),
});

async function addBot(
  { token, owner, manager, ...settings }: NewRegistration,
  actor: string,
  deps: Deps,
): Promise<BotRow> {
  const { db, bots, botPublishing, audit, sealer } = deps;
  const id = idOf(token);
  const { features = ["distributor"], mode = deps.webhooks.mode } = settings;
  const { home = usualHome(features), defaults = {} } = settings;
  checkSettings({ features, home, defaults, mode }, deps.webhooks);
  const known = await bots.find(id);
  if (known?.removedAt === null) throw new ProblemError(409, "the bot is there already");
  const { username, name } = await identifyAs(id, { token, apiRoot: settings.apiRoot ?? null }, deps);
  const sealed = sealer.seal(token, sealPurpose.token(id));
  const webhook = mode === "webhook" ? { ...firstSecret(id, sealer), ...webhookToSet() } : {};
  const about = { ...settings, username, name, token: sealed, features, home, defaults, mode, ...webhook };
  const row: NewBot = { id, ...about, owner, manager };
  return db.transaction(async () => {
    if (!(await bots.add(row))) {
      // One that was removed comes back as it is wanted now.
      const there = await bots.lock(id);
      if (there?.removedAt === null) throw new ProblemError(409, "the bot is there already");
      await bots.change(id, { isOn: true, ...about, owner, manager, removedAt: null, tokenRefusal: null });
    }
    await audit.record({ actor, action: "bot.added", subject: `bot:${id}`, bot: id, details: { username } });
    await botPublishing.publish(id);
    return known404(await bots.find(id));
  });
}

/** One change of a bot that is there, told to everybody who must know. */
function changed(
  id: number,
  action: string,
  actor: string,
  { db, bots, botPublishing, audit }: Deps,
  decide: (row: BotRow) => Promise<BotChanges>,
): Promise<BotRow> {
  return db.transaction(async () => {
    const row = known404(await bots.lock(id));
    if (row.removedAt !== null && action !== "bot.restored")
      throw new ProblemError(404, "there is no such bot");
    const after = known404(await bots.change(id, await decide(row)));
    await audit.record({ actor, action, subject: `bot:${id}`, bot: id, details: differences(row, after) });
    await botPublishing.publish(id);
    return after;
  });
}

/** For the audit log: of what an operator decides the fields that are another now. Tokens and secrets are not among them. */
const AUDITED = [
  "mode",
  "isOn",
  "features",
  "home",
  "defaults",
  "commandPrefix",
  "apiRoot",
  "messagesPerSecond",
  "keepDays",
  "keepsContent",
  "allowsManaged",
] as const satisfies readonly (keyof BotRow)[];

const differences = (before: BotRow, after: BotRow): Record<string, unknown> =>
  Object.fromEntries(
    AUDITED.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])).map((field) => [
      field,
      { from: before[field], to: after[field] },
    ]),
  );

function afterModeChange(row: BotRow, { mode, apiRoot }: BotSettings, { sealer }: Deps): BotChanges {
  const isMoved = apiRoot !== undefined && apiRoot !== row.apiRoot;
  const next = mode ?? row.mode;
  if (next === row.mode && !(isMoved && next === "webhook")) return {};
  if (next === "polling") return webhookToDelete();
  return { ...(row.webhookSecret === null && firstSecret(row.id, sealer)), ...webhookToSet() };
}

function checkSettings(
  settings: Pick<BotRow, "features" | "home" | "defaults" | "mode">,
  { publicUrl }: WebhookPlace,
): void {
  const fault = settingsFault(settings);
  if (fault !== undefined) {
    const { field, message } = fault;
    throw new ProblemError(422, message, undefined, [{ field: `body.${field}`, message }]);
  }
  if (settings.mode === "webhook" && publicUrl === undefined)
    throw new ProblemError(422, "webhooks need WEBHOOK_HOST, the public name of this server; it is not set");
}

/** Asks Telegram whose token it is. */
async function identifyAs(id: number, bot: { token: string; apiRoot: string | null }, { telegram }: Deps) {
  if (idOf(bot.token) !== id) throw new ProblemError(422, "this is the token of another bot");
  const identity = await telegram.identify(bot);
  if (identity.is === "refused")
    throw new ProblemError(422, "Telegram does not know this token; look it up at @BotFather");
  if (identity.is === "away")
    throw new ProblemError(
      503,
      `Telegram does not answer, so the token cannot be checked: ${identity.words}`,
    );
  if (identity.id !== id) throw new ProblemError(422, "this is the token of another bot");
  return identity;
}

const idOf = (token: string): number => Number(token.slice(0, token.indexOf(":")));

function known404(row: BotRow | undefined): BotRow {
  if (row === undefined) throw new ProblemError(404, "there is no such bot");
  return row;
}
