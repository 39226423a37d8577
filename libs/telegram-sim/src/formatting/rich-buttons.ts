import { unparsable } from "./formatted-text.js";
import type { RichText } from "./rich-types.js";

type Attributes = ReadonlyMap<string, string>;

const FLAGS = ["user", "bot", "group", "channel"];

/** What a button of each `type` does: Bot API, Rich HTML style. */
const ACTIONS: Readonly<Record<string, (attributes: Attributes) => object>> = {
  url: (a) => ({ url: a.get("url") ?? "" }),
  callback_data: (a) => ({ callback_data: a.get("data") ?? "" }),
  web_app: (a) => ({ web_app: { url: a.get("url") ?? "" } }),
  login_url: (a) => ({
    login_url: {
      url: a.get("url") ?? "",
      ...(a.has("forward-text") && { forward_text: a.get("forward-text") }),
      ...(a.has("request-write-access") && { request_write_access: true }),
    },
  }),
  switch_inline_query: (a) => ({ switch_inline_query: a.get("query") ?? "" }),
  switch_inline_query_current_chat: (a) => ({ switch_inline_query_current_chat: a.get("query") ?? "" }),
  switch_inline_query_chosen_chat: (a) => ({
    switch_inline_query_chosen_chat: {
      query: a.get("query") ?? "",
      ...Object.fromEntries(
        FLAGS.filter((kind) => a.has(`allow-${kind}-chats`)).map((kind) => [`allow_${kind}_chats`, true]),
      ),
    },
  }),
  copy_text: (a) => ({ copy_text: { text: a.get("text") ?? "" } }),
  disabled: () => ({ disabled: {} }),
};

/** Bot API type RichMessageButton. @throws ApiError where its type is none */
export function richButton(attributes: Attributes, text: RichText): object {
  const type = attributes.get("type") ?? "";
  const action = ACTIONS[type];
  if (!action) throw unparsable(`Unsupported button type "${type}"`);
  const style = attributes.get("style");
  return { text, ...(style !== undefined && { style }), ...action(attributes) };
}
