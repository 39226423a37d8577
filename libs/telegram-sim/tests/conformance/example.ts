import { blankImage } from "../../src/media/blank-image.js";
import type { CallParams, World } from "./world.js";

/** The parameters of one call that must succeed in a world of its own. */
export type Example = (world: World) => CallParams | Promise<CallParams>;

/** Methods and their examples; together those of a method give every parameter it has. */
export type Examples = Readonly<Record<string, readonly Example[]>>;

export const file = (text = "some bytes"): Blob => new Blob([text]);

/** What Telegram takes for a photo. */
export const picture = (): Blob => new Blob([blankImage({ width: 64, height: 48 })], { type: "image/png" });

export const inlineKeyboard = { inline_keyboard: [[{ text: "Yes", callback_data: "yes" }]] };

export const bold = [{ type: "bold", offset: 0, length: 4 }];

/** What every message can be sent with. */
const quietly = { disable_notification: true, protect_content: true, allow_paid_broadcast: true };

/** A call to a chat; what an example gives besides is the same in any. */
export const to =
  (place: "group" | "forum" | "channel" | "ada", params: CallParams): Example =>
  (world) => ({ chat_id: world[place], ...params });

/** Into a topic, as a reply, with a keyboard and everything else that goes with every message. */
export const fully =
  (params: CallParams): Example =>
  async (world) => ({
    chat_id: world.forum,
    message_thread_id: world.thread,
    reply_parameters: {
      message_id: await world.written(world.forum, { text: "a question", thread: world.thread }),
      allow_sending_without_reply: true,
      quote: "question",
    },
    reply_markup: inlineKeyboard,
    ...quietly,
    ...params,
  });

/** The least that a method takes; everything; and what only a private chat has. */
export const sends = (least: CallParams, everything: CallParams): readonly Example[] => [
  to("group", least),
  fully({ ...least, ...everything }),
  to("ada", { ...least, message_effect_id: "5104841245755180586" }),
];

/** An item of an album; its bytes are the part `one`. */
export const media = (type: string, more: CallParams = {}): CallParams => ({
  type,
  media: "attach://one",
  ...more,
});

/** The same in every world. */
export const once =
  (params: CallParams): Example =>
  () =>
    params;
