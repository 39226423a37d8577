import type { ChatAddress, EventDraft } from "@telebus/contracts";
import type { HandlerContext } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import type { ChatStore } from "../chat-store.js";
import type { SwitchWish } from "../domain/switch-words.js";
import { menuPanel } from "./menu.js";
import { showPanel } from "./panel.js";
import { switchesTo, switchPanel, type Place, type Switch } from "./switches.js";

interface SwitchCommand {
  readonly from: ChatAddress;
  readonly wish: SwitchWish;
  readonly which: readonly Switch[];
  readonly place: Place;
}

/** Turns what the command says, and shows how things stand now; not understood, it says how it is written. */
export async function switchByCommand(
  { from, wish, which, place }: SwitchCommand,
  context: HandlerContext,
  chats: ChatStore,
): Promise<readonly EventDraft[]> {
  const { bot, chat } = from;
  const { text } = context;
  const before = await chats.state(bot, chat);
  if (before?.isConnected !== true) return [showPanel(from, menuPanel(before, 0, text), context)];
  if (wish.kind === "unclear") return [sendText(from, text(`hub-${place}-how`))];
  if (wish.kind === "show") return [showPanel(from, switchPanel(before, place, text), context)];
  if (!before.isEntitled) return [sendText(from, text("hub-not-entitled"))];
  const now = (await chats.turn(bot, chat, switchesTo(which, wish.to))) ?? before;
  return [showPanel(from, switchPanel(now, place, text), context)];
}
