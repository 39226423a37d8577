import type { InlineButton } from "../server/markup.js";
import type { Texts } from "../texts/index.js";
import type { IconName } from "../widgets/icon.js";

/** The small picture in a button's corner, and what it says to those who do not see it. */
export function buttonLook(button: InlineButton, { buttonKinds }: Texts): { icon?: IconName; hint?: string } {
  if (button.url !== undefined || button.login_url) return { icon: "link", hint: buttonKinds.url };
  if (button.web_app) return { icon: "window", hint: buttonKinds.web_app };
  if (button.copy_text) return { icon: "copy", hint: buttonKinds.copy };
  if (button.pay === true) return { icon: "card", hint: buttonKinds.pay };
  if (inlineQueryOf(button) !== undefined) return { icon: "forward", hint: buttonKinds.inline };
  return {};
}

/** What a button that asks inline puts into the composer after the bot's name. */
export function inlineQueryOf(button: InlineButton): string | undefined {
  const { switch_inline_query_chosen_chat: chosen } = button;
  const inChosen = chosen === undefined ? undefined : (chosen.query ?? "");
  return button.switch_inline_query_current_chat ?? button.switch_inline_query ?? inChosen;
}
