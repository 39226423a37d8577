import { randomUUID } from "node:crypto";
import type { EventDraft } from "@telebus/contracts";
import {
  asUnavailable,
  createLoop,
  ProblemError,
  sealPurpose,
  type BackgroundTask,
  type Text,
} from "@telebus/service";
import { sendText } from "@telebus/telegram";
import type { BotRegistry } from "../bot-registry.js";
import type { BotRow } from "../bot-store.js";
import type { BotTelegram } from "../bot-telegram.js";
import { nameOf } from "../bot-notices.js";
import type { ManagedWork, ManagedWorkStore } from "../managed-work-store.js";
import { actorOf, MAX_OWN_BOTS, offeredBy, ownerChat } from "../own-bots.js";
import { ownBotPanel } from "../panels/managed.js";
import { showPanel } from "../panels/panel.js";
import type { Foundation } from "../part.js";

type Deps = Pick<
  Foundation,
  "db" | "bots" | "botPublishing" | "outbox" | "sealer" | "clock" | "log" | "texts" | "callbacks"
> & {
  work: ManagedWorkStore;
  registry: BotRegistry;
  telegram: BotTelegram;
  languageOf: (person: number) => Promise<string | undefined>;
};

const POLL_MS = 500;
/** Longer than the calls to Telegram may take. */
const LEASE_MS = 60_000;
const FIRST_PAUSE_MS = 2_000;
const MAX_PAUSE_MS = 5 * 60_000;

/** Asks Telegram for the tokens of bots that people have made with one of ours, and takes them up. */
export function takeUpBots(deps: Deps): BackgroundTask {
  const { work, clock, log } = deps;
  const turn = async (): Promise<boolean> => {
    const now = clock.now();
    const claimed = await asUnavailable(work.claim(new Date(now), new Date(now + LEASE_MS)));
    if (claimed === undefined) return false;
    await takeUp(claimed, deps);
    return true;
  };
  const loop = createLoop({ name: "managed bots", pollMs: POLL_MS, clock, log, turn });
  return { name: "managed bots", start: async () => loop.start(), stop: loop.stop };
}

async function takeUp(claimed: ManagedWork, deps: Deps): Promise<void> {
  const { work, clock, log } = deps;
  const text = deps.texts.in(await deps.languageOf(claimed.owner));
  try {
    const token = await tokenFrom(claimed, deps);
    const said = await register(claimed, token, text, deps);
    await finish(claimed, said, deps);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (error.status === 503) {
      const pauseMs = Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** claimed.attempts);
      await work.putOff(claimed, new Date(clock.now() + pauseMs));
      log.warn({ bot: claimed.bot, reason: error.message, pauseMs }, "a managed bot is taken up later");
      return;
    }
    log.warn({ bot: claimed.bot, reason: error.message }, "a managed bot cannot be taken up");
    const to = ownerChat(claimed.manager, claimed.owner);
    await finish(claimed, [sendText(to, text("managed-failed", { reason: error.message }))], deps);
  }
}

/** @throws ProblemError 503 where Telegram does not answer, 422 where it refuses */
async function tokenFrom({ bot, manager, task }: ManagedWork, deps: Deps): Promise<string> {
  const by = await deps.bots.find(manager);
  if (by === undefined) throw new ProblemError(422, "the bot that manages it is gone");
  const calling = { token: deps.sealer.open(by.token, sealPurpose.token(manager)), apiRoot: by.apiRoot };
  const method = task === "replace" ? "replaceManagedBotToken" : "getManagedBotToken";
  const answer = await deps.telegram.call(calling, method, { user_id: bot });
  if (answer.ok && typeof answer.result === "string") return answer.result;
  const isAway = answer.ok || answer.kind === "failed" || answer.code === 429 || answer.code >= 500;
  throw new ProblemError(isAway ? 503 : 422, answer.ok ? "the answer is no token" : answer.description);
}

/** @returns what the owner is told */
async function register(
  { bot: id, manager, owner, task }: ManagedWork,
  token: string,
  text: Text,
  deps: Deps,
): Promise<readonly EventDraft[]> {
  const { bots, registry, work, sealer } = deps;
  const [known, by] = await Promise.all([bots.find(id), bots.find(manager)]);
  const to = ownerChat(manager, owner);
  if (by === undefined || (known !== undefined && known.removedAt !== null)) return [];
  if (known === undefined) {
    if ((await work.countOf(owner)) >= MAX_OWN_BOTS)
      throw new ProblemError(422, text("managed-too-many", { max: MAX_OWN_BOTS }));
    const { features, home, defaults, mode, apiRoot, commandPrefix } = by;
    const settings = { features, home, defaults, mode, apiRoot, commandPrefix };
    const added = await registry.add({ token, owner, manager, ...settings }, actorOf(owner));
    return [welcome(added, text, to), await panelOf(added, text, deps)];
  }
  const isNew = sealer.open(known.token, sealPurpose.token(id)) !== token;
  if (isNew) await registry.setToken(id, token, actorOf(owner));
  if (known.owner !== owner) await bots.change(id, { owner });
  return task === "replace" ? [sendText(to, text("managed-token-new", { bot: nameOf(known) }))] : [];
}

const welcome = (bot: BotRow, text: Text, to: ReturnType<typeof ownerChat>): EventDraft =>
  sendText(to, text("managed-ready", { bot: nameOf(bot), link: `https://t.me/${bot.username}` }), {
    replyMarkup: { remove_keyboard: true },
  });

const panelOf = async (bot: BotRow, text: Text, { bots, callbacks }: Deps): Promise<EventDraft> =>
  showPanel(ownerChat(bot.manager ?? 0, bot.owner ?? 0), ownBotPanel(bot, await offeredBy(bots, bot), text), {
    callbacks,
  });

const finish = (claimed: ManagedWork, said: readonly EventDraft[], deps: Deps): Promise<void> =>
  deps.db.transaction(async () => {
    if (!(await deps.work.finish(claimed))) return;
    const id = `managed:${claimed.bot}:${randomUUID()}`;
    await deps.outbox.add({ id, journeyId: id }, "take-up-bot", said);
  });
