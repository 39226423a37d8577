import { SealError, sealPurpose, type BackgroundTask, type Sealer } from "@telebus/service";
import { createBotApi, type BotApi, type BotApiOptions, type CallAnswer } from "@telebus/telegram";
import { z } from "zod";
import type { BotRow } from "./bot-store.js";

/** What a call needs to know of a bot; the token is open here. */
export interface CallingBot {
  readonly token: string;
  readonly apiRoot: string | null;
}

/** @returns undefined where the token was sealed with a key that we do not have */
export function callingBot(
  { id, token, apiRoot }: Pick<BotRow, "id" | "token" | "apiRoot">,
  sealer: Sealer,
): CallingBot | undefined {
  try {
    return { token: sealer.open(token, sealPurpose.token(id)), apiRoot };
  } catch (error) {
    if (error instanceof SealError) return undefined;
    throw error;
  }
}

/** Calls about bots themselves: getMe, the webhook methods, managed bots. What speaks into chats is the sender's. */
export interface BotTelegram {
  call(bot: CallingBot, method: string, params?: Readonly<Record<string, unknown>>): Promise<CallAnswer>;
  /** Who the token belongs to. */
  identify(bot: CallingBot): Promise<Identity>;
  /** Closes the connections when the service stops. */
  readonly closing: BackgroundTask;
}

/** Telegram's answer to: whose token is this? */
export type Identity =
  | { readonly is: "known"; readonly id: number; readonly username: string; readonly name: string }
  | { readonly is: "refused"; readonly words: string }
  | { readonly is: "away"; readonly words: string };

const TIMEOUT_MS = 15_000;
const Me = z.looseObject({ id: z.int(), username: z.string(), first_name: z.string() });

export function createBotTelegram(options: Pick<BotApiOptions, "apiRoot" | "proxy">): BotTelegram {
  const clients = new Map<string, BotApi>();
  const clientOf = (apiRoot: string): BotApi => {
    const client =
      clients.get(apiRoot) ??
      createBotApi({ ...options, apiRoot, timeoutMs: TIMEOUT_MS, userAgent: "telebus-admin" });
    clients.set(apiRoot, client);
    return client;
  };
  const call: BotTelegram["call"] = ({ token, apiRoot }, method, params = {}) =>
    clientOf(apiRoot ?? options.apiRoot).call({ token, method, params });

  return {
    call,
    identify: async (bot) => {
      const answer = await call(bot, "getMe");
      if (isTokenRefused(answer)) return { is: "refused", words: answer.description };
      const me = answer.ok ? Me.safeParse(answer.result).data : undefined;
      if (me !== undefined) return { is: "known", id: me.id, username: me.username, name: me.first_name };
      return { is: "away", words: answer.ok ? "the answer is not Telegram's" : answer.description };
    },
    closing: {
      name: "connections to Telegram",
      start: async () => undefined,
      stop: async () => void (await Promise.all([...clients.values()].map((client) => client.close()))),
    },
  };
}

/** Telegram answers 401 for a token that was taken back, and 404 for one that never was. */
export const isTokenRefused = (answer: CallAnswer): answer is Extract<CallAnswer, { kind: "refused" }> =>
  !answer.ok && answer.kind === "refused" && (answer.code === 401 || answer.code === 404);
