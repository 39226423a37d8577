import type { EventDraft, UpdateReceivedData } from "@telebus/contracts";
import { addressOf, type HandlerContext, type UpdateHandler } from "@telebus/service";
import { answerCallback, callMethod, sendText } from "@telebus/telegram";
import { z } from "zod";
import type { AdminStore } from "./admin-store.js";
import type { Authority } from "./domain/authority.js";
import { managesByItself } from "./domain/management.js";

/** What only those may do who manage the chat it is about. */
export interface ManagedHandler extends UpdateHandler {
  /** It is for everybody just now. */
  readonly isOpen?: (update: UpdateReceivedData) => Promise<boolean>;
}

interface Deps {
  authority: Authority;
  admins: AdminStore;
}

/** Comes back with the list of administrators. */
export const ADMINISTRATORS_REF = "administrators";
/** Who waits for it has gone by then. */
const ASKING_MS = 90_000;

/** For those who manage the chat; where that is not known Telegram is asked, and the command waits as a row. */
export const forManagers = (handler: ManagedHandler, deps: Deps): UpdateHandler => ({
  ...handler,
  handle: async (update, context) => {
    if (await handler.isOpen?.(update)) return handler.handle(update, context);
    const may = await manages(update, deps);
    if (may === true) return handler.handle(update, context);
    return may === false
      ? refuse(update, context, "hub-managers-only")
      : ask(handler.name, update, context, deps);
  },
});

/** For the administrators and operators of the platform. */
export const forAdministrators = (handler: UpdateHandler, authority: Authority): UpdateHandler =>
  forThose(
    handler,
    ({ person, bot }) => authority.isAdministrator(person?.id, bot),
    "hub-administrators-only",
  );

/** For those and the moderators of the platform. */
export const forModerators = (handler: UpdateHandler, authority: Authority): UpdateHandler =>
  forThose(handler, ({ person, bot }) => authority.isModerator(person?.id, bot), "hub-moderators-only");

const forThose = (
  handler: UpdateHandler,
  may: (update: UpdateReceivedData) => boolean,
  refusal: string,
): UpdateHandler => ({
  ...handler,
  handle: async (update, context) =>
    may(update) ? handler.handle(update, context) : refuse(update, context, refusal),
});

/** @returns undefined where that is not known */
export async function manages(
  update: UpdateReceivedData,
  { authority, admins }: Deps,
): Promise<boolean | undefined> {
  const { bot, chat, person } = update;
  if (authority.isAdministrator(person?.id, bot)) return true;
  const byItself = managesByItself(update);
  if (byItself !== undefined || chat === undefined || person === undefined) return byItself;
  return admins.administers(bot, chat.id, person.id);
}

async function ask(
  handler: string,
  update: UpdateReceivedData,
  { eventId, time }: HandlerContext,
  { admins }: Deps,
): Promise<readonly EventDraft[]> {
  const to = addressOf(update);
  if (to === undefined) return [];
  const { bot, chat } = to;
  const isFirst = await admins.wait({ bot, chat, handler, update, event: eventId, givenAt: time });
  const expiresAt = new Date(time.getTime() + ASKING_MS);
  const options = { ref: ADMINISTRATORS_REF, expiresAt };
  return isFirst ? [callMethod(to, "getChatAdministrators", {}, options)] : [];
}

const CallbackQuery = z.looseObject({ id: z.string() });
/** Telegram keeps a press for 150 s. */
const PRESS_LIFE_MS = 150_000;

/** Says kindly that it is not theirs to do: to a press over the chat, to a command in it. */
export function refuse(update: UpdateReceivedData, { text, time }: HandlerContext, id: string): EventDraft[] {
  const query = CallbackQuery.safeParse(update.update["callback_query"]).data;
  const expiresAt = new Date(time.getTime() + PRESS_LIFE_MS);
  if (query !== undefined) return [answerCallback(update.bot, query.id, { text: text(id), expiresAt })];
  const to = addressOf(update);
  return to === undefined ? [] : [sendText(to, text(id))];
}
