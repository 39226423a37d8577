import type { Core } from "../core.js";
import type { WebhookAnswer } from "../delivery/webhook-answer.js";
import { decodeBytes } from "../http/body.js";
import { dispatch } from "./dispatch.js";
import { Params } from "./params.js";

/** Changes of the webhook itself cannot be asked for in an answer, nor anything whose result one would want. */
const isRunFromAnswer = (method: string): boolean =>
  !/^(setwebhook|deletewebhook|close|logout|get.*)$/i.test(method);

/** Nobody can hang up on it. */
const gone = (): AbortSignal => new AbortController().signal;

/**
 * Runs what a bot's webhook answered an update with, if its `method` may be called so. The update has been delivered
 * by then; what comes of the call nobody is told, a refusal neither: it is in the transcript only.
 */
export async function runWebhookAnswer(core: Core, botId: number, answer: WebhookAnswer): Promise<void> {
  const bot = core.world.bots.get(botId);
  const decoded = await decodeBytes(answer.body, answer.contentType).catch(() => undefined);
  if (!bot || !decoded) return;
  const { method, ...values } = decoded.values;
  if (typeof method !== "string" || method === "" || !isRunFromAnswer(method)) return;
  await dispatch(core, { bot, method, params: new Params(values, decoded.uploads), gone });
}
