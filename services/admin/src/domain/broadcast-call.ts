import { CallRequested, type CallRequestedData, type ChatType, type EventDraft } from "@telebus/contracts";
import { z } from "zod";
import type { MessageCall } from "./broadcast-content.js";

/** A button below a message. */
interface Button {
  readonly text: string;
  readonly callback_data: string;
}

interface To {
  readonly bot: number;
  readonly chat: number;
  readonly type?: ChatType | undefined;
}

type Options = Pick<CallRequestedData, "lane"> &
  Partial<Pick<CallRequestedData, "job" | "ref" | "expiresAt">>;

const Keyboard = z.looseObject({ inline_keyboard: z.array(z.array(z.unknown())) });

/** The call for one chat, with one more button below it where there is one. */
export function messageFor(
  { bot, chat, type }: To,
  { method, params }: MessageCall,
  button: Button | undefined,
  options: Options,
): EventDraft {
  const own = Keyboard.safeParse(params["reply_markup"]).data?.inline_keyboard ?? [];
  const keyboard = button && { reply_markup: { inline_keyboard: [...own, [button]] } };
  const all = { ...params, ...keyboard, chat_id: chat };
  return CallRequested({ ...options, bot, chat, chatType: type, method, params: all });
}
