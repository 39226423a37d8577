import type { HandlerContext, Press, PressReply } from "@telebus/service";
import type { PeopleChat } from "../people-chat.js";
import type { RoleOutcome } from "../roles.js";
import { redraw } from "./panel.js";
import { personPanel } from "./person.js";

interface Changed {
  readonly press: Press<unknown>;
  readonly chat: PeopleChat;
  /** Whom it is about. */
  readonly id: number;
  readonly outcome: RoleOutcome;
}

/** The panel says what is true now; what may not be is said over the chat. */
export async function answerChange(
  { press, chat, id, outcome }: Changed,
  context: HandlerContext,
): Promise<PressReply> {
  const { text } = context;
  const { bot } = press.from;
  const isDone = outcome === "done" || outcome === "same";
  const toast = isDone ? text("people-changed") : text(`people-refused-${outcome}`);
  const who = await chat.look(id, press.person.id, bot);
  const events = who === undefined ? [] : [redraw(press, personPanel(who, bot, text), context)];
  return { events: isDone ? events : [], toast, isAlert: !isDone };
}
