import { z } from "zod";
import type { Sequenced } from "./ring.js";

/** An update that was given to a bot, or waits for it. */
export interface UpdateRecord extends Sequenced {
  /** When it came about: Unix time, ms. */
  readonly at: number;
  readonly bot: number;
  readonly kind: string;
  readonly chat?: number | undefined;
  readonly message_id?: number | undefined;
  /** The whole update, encoded. */
  readonly json: string;
}

/** Updates kept to be looked at; older ones roll over. */
export const KEPT_UPDATES = 1_000;
/** Larger ones are not kept. */
export const MAX_KEPT_BYTES = 64 * 1024;

const Place = z.looseObject({ message_id: z.number(), chat: z.looseObject({ id: z.number() }) });
const Pressed = z.looseObject({ message: Place });

/** Which message an update is about: it is one, or names one, or something was pressed below it. */
export function placeIn(body: unknown): Pick<UpdateRecord, "chat" | "message_id"> {
  const { data } = Pressed.transform(({ message }) => message)
    .or(Place)
    .safeParse(body);
  return data ? { chat: data.chat.id, message_id: data.message_id } : {};
}

export interface UpdateFilter {
  readonly bot?: number | undefined;
  readonly chat?: number | undefined;
  readonly message_id?: number | undefined;
}

export const updateMatches =
  ({ bot, chat, message_id }: UpdateFilter) =>
  (update: UpdateRecord): boolean =>
    (bot === undefined || update.bot === bot) &&
    (chat === undefined || update.chat === chat) &&
    (message_id === undefined || update.message_id === message_id);
