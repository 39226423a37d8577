import type { HandlerContext, PressReply } from "@telebus/service";
import type { ChatAddress } from "@telebus/contracts";
import { z } from "zod";
import type { ChatState } from "../chat-store.js";
import { redraw, type Panel } from "./panel.js";

/** A chat, and where it is in the list: hub and page. */
export const ChatArgs = z.tuple([z.int(), z.int(), z.int()]);

interface OnChat {
  readonly press: { readonly from: ChatAddress; readonly messageId: number };
  /** Undefined where nobody knows it any more, as after a migration. */
  readonly chat: ChatState | undefined;
  readonly toast?: string;
}

/** The panel of a chat of the list shows what is true now. */
export function answerOnChat(
  { press, chat, toast }: OnChat,
  context: HandlerContext,
  panel: (chat: ChatState) => Panel,
): PressReply {
  if (chat === undefined) return { events: [], toast: context.text("platform-stale-button") };
  return { events: [redraw(press, panel(chat), context)], ...(toast !== undefined && { toast }) };
}
