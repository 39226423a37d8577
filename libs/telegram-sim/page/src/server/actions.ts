import { z } from "zod";
import { post, remove } from "./request.js";
import { User } from "./user.js";

/** Where somebody acts: a group or channel by its id, a private chat by its bot's. */
export interface Place {
  readonly from: number;
  readonly chat: number;
}

const Anything = z.unknown();
const at = (place: Place, message_id: number) => ({ ...place, message_id });

/** What a person says, in the Bot API's own fields; files as base64. */
export type Said = Readonly<Record<string, unknown>>;

export const say = (place: Place, said: Said) => post("messages", { ...place, ...said }, Anything);

export const edit = (place: Place, message_id: number, said: Said) =>
  post("edits", { ...at(place, message_id), ...said }, Anything);

export const erase = (place: Place, message_id: number) => post("deletions", at(place, message_id), Anything);

export const react = (place: Place, message_id: number, emoji: readonly string[]) =>
  post("reactions", { ...at(place, message_id), emoji }, Anything);

/** @returns the callback query's id. */
export const press = async (place: Place, message_id: number, button: string): Promise<string> => {
  const answer = await post(
    "presses",
    { ...at(place, message_id), button },
    z.object({ callback_query_id: z.string() }),
  );
  return answer.callback_query_id;
};

export const stopDraft = (place: Place, thread: number | undefined) =>
  post("stops", { ...place, thread }, Anything);

export const vote = (place: Place, message_id: number, options: readonly number[]) =>
  post("votes", { ...at(place, message_id), options }, Anything);

export const addPollOption = (place: Place, message_id: number, text: string) =>
  post("poll-options", { ...at(place, message_id), text }, Anything);

export const pin = (place: Place, message_id: number, pinned: boolean) =>
  post("pins", { ...at(place, message_id), pinned }, Anything);

export const showActivity = (place: Place, action: string) =>
  post("activities", { ...place, action }, Anything);

export const pay = (place: Place, message_id: number) =>
  post(
    "payments",
    at(place, message_id),
    z.looseObject({ telegram_payment_charge_id: z.string().optional() }),
  );

export const giveStars = (user: number, amount: number) => post("stars", { user, amount }, Anything);

export const addPerson = (about: { first_name: string; last_name?: string; username?: string }) =>
  post("people", about, User);

export const addGroup = (about: {
  type: string;
  title: string;
  is_forum?: boolean;
  members: readonly number[];
}) => post("chats", about, z.looseObject({ key: z.string() }));

export const setMember = (chat: number, user: number, status: string, by: number) =>
  post("members", { chat, user, status, by }, Anything);

export const leave = (place: Place) => post("leaves", place, Anything);

export const block = (person: number, bot: number, blocked: boolean) =>
  post("blocks", { person, bot, blocked }, Anything);

export const addTopic = (place: Place, name: string) =>
  post("topics", { ...place, name }, z.looseObject({ message_thread_id: z.number() }));

export interface WebAppRequest extends Partial<Place> {
  readonly from: number;
  readonly bot?: number;
  readonly message_id?: number;
  readonly button?: string;
  readonly url?: string;
}

/** @returns the page's address, with signed initData in its fragment. */
export const openWebApp = async (request: WebAppRequest): Promise<string> =>
  (await post("web-apps", request, z.looseObject({ url: z.string() }))).url;

export const sendWebAppData = (from: number, bot: number, button_text: string, data: string) =>
  post("web-app-data", { from, bot, button_text, data }, Anything);

export const setClock = (change: { advance_ms: number } | { to: number }) =>
  post("clock", change, z.looseObject({ now: z.number() }));

export const addFault = (fault: Readonly<Record<string, unknown>>) => post("faults", fault, Anything);

export const clearFaults = () => remove("faults");

export const setLimitMode = (mode: string) => post("limits", { mode }, Anything);
