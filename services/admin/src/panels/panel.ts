import type { ChatAddress, EventDraft } from "@telebus/contracts";
import type { HandlerContext } from "@telebus/service";
import { editText, Markup, sendText, type CallbackCodec } from "@telebus/telegram";

/** A message with buttons. */
export interface Panel {
  readonly text: string;
  readonly rows: readonly (readonly PanelButton[])[];
}

export interface PanelButton {
  readonly label: string;
  readonly action: string;
  readonly args?: readonly (string | number)[];
}

type Needs = Pick<HandlerContext, "callbacks">;

export const showPanel = (
  to: ChatAddress,
  panel: Panel,
  { callbacks }: Needs,
  options: { readonly ref?: string } = {},
): EventDraft => sendText(to, panel.text, { ...options, replyMarkup: keyboardOf(to, panel, callbacks) });

/** The message with the button that was pressed says what is true now. */
export const redraw = (
  { from, messageId }: { from: ChatAddress; messageId: number },
  panel: Panel,
  { callbacks }: Needs,
  options: Pick<NonNullable<Parameters<typeof editText>[3]>, "lane" | "stream"> = {},
): EventDraft =>
  editText(from, messageId, panel.text, { ...options, replyMarkup: keyboardOf(from, panel, callbacks) });

function keyboardOf(chat: ChatAddress, { rows }: Panel, callbacks: CallbackCodec) {
  const data = ({ action, args = [] }: PanelButton): string =>
    callbacks.encode({ prefix: "admin", action, args, chat });
  const keys = rows
    .filter((row) => row.length > 0)
    .map((row) => row.map((one) => Markup.button.callback(one.label, data(one))));
  return Markup.inlineKeyboard(keys).reply_markup;
}
