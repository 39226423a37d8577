import type { ChatAddress, EventDraft } from "@telebus/contracts";
import type { Text } from "@telebus/service";
import { callMethod, Markup, sendText, type CallbackCodec } from "@telebus/telegram";

interface Question {
  readonly id: string;
  readonly choices: readonly number[];
  readonly device: string;
  readonly address: string;
}

/** Asks in the chat that the link came from whether it was its owner who has opened it. */
export const signInQuestion =
  ({ id, choices, device, address }: Question, text: Text) =>
  (to: ChatAddress, callbacks: CallbackCodec, expiresAt: Date): EventDraft => {
    const button = (label: string, number: number) => {
      const data = callbacks.encode({ prefix: "admin", action: "sign-in", args: [id, number], chat: to });
      return Markup.button.callback(label, data);
    };
    const numbers = choices.map((number) => button(String(number), number));
    const replyMarkup = Markup.inlineKeyboard([numbers, [button(text("sign-in-not-me"), 0)]]).reply_markup;
    return sendText(to, text("sign-in-question", { device, address }), { replyMarkup, expiresAt });
  };

/** The link to the dashboard. Telegram keeps it from being forwarded; opened by somebody else it asks here first. */
export function signInLink(
  to: ChatAddress,
  { base, token }: { readonly base: string; readonly token: string },
  text: Text,
): EventDraft {
  const url = `${base}/sign-in#${token}`;
  const { hostname, protocol } = new URL(base);
  const here =
    protocol === "https:" ? [[Markup.button.webApp(text("sign-in-open-here"), `${base}/mini-app`)]] : [];
  // Telegram takes no button that leads to a name without a dot.
  const isLinkable = /[.:]/.test(hostname);
  const away = isLinkable ? [[Markup.button.url(text("sign-in-open-browser"), url)]] : [];
  const said = isLinkable ? text("sign-in-link") : `${text("sign-in-link")}\n\n${url}`;
  const rows = [...away, ...here];
  return callMethod(
    to,
    "sendMessage",
    { text: said, protect_content: true, link_preview_options: { is_disabled: true } },
    rows.length === 0 ? {} : { replyMarkup: Markup.inlineKeyboard(rows).reply_markup },
  );
}
