import type { ChatAddress, EventDraft, ServiceName } from "@telebus/contracts";
import { editText, Markup, sendText, type CallbackCodec } from "@telebus/telegram";
import type { HandlerContext } from "./handlers.js";

/** A message with buttons. */
export interface Panel {
  readonly text: string;
  /** Rows without buttons are left out. */
  readonly rows: readonly (readonly PanelButton[])[];
}

export interface PanelButton {
  readonly label: string;
  readonly action: string;
  readonly args?: readonly (string | number)[];
}

type Needs = Pick<HandlerContext, "callbacks">;
type EditOptions = Pick<NonNullable<Parameters<typeof editText>[3]>, "lane" | "stream">;

/** Panels whose buttons lead back to this service. */
export function panelsOf(service: ServiceName) {
  const keyboardOf = (chat: ChatAddress, { rows }: Panel, callbacks: CallbackCodec) => {
    const data = ({ action, args = [] }: PanelButton): string =>
      callbacks.encode({ prefix: service, action, args, chat });
    const keys = rows
      .filter((row) => row.length > 0)
      .map((row) => row.map((one) => Markup.button.callback(one.label, data(one))));
    return Markup.inlineKeyboard(keys).reply_markup;
  };
  return {
    showPanel: (
      to: ChatAddress,
      panel: Panel,
      { callbacks }: Needs,
      options: { readonly ref?: string } = {},
    ): EventDraft => sendText(to, panel.text, { ...options, replyMarkup: keyboardOf(to, panel, callbacks) }),

    /** The message with the button that was pressed says what is true now. */
    redraw: (
      { from, messageId }: { from: ChatAddress; messageId: number },
      panel: Panel,
      { callbacks }: Needs,
      options: EditOptions = {},
    ): EventDraft =>
      editText(from, messageId, panel.text, { ...options, replyMarkup: keyboardOf(from, panel, callbacks) }),
  };
}
