import { bold, file, fully, inlineKeyboard, media, picture, type Example, type Examples } from "./example.js";
import { inlineMessage, inlinePhoto } from "./query-examples.js";
import type { CallParams, World } from "./world.js";

const caption = { caption: "bold", caption_entities: bold, show_caption_above_media: true };
const byHtml = { caption: "<i>new</i>", parse_mode: "HTML" };
const effect = { message_effect_id: "5104841245755180586" };
const silently = { disable_notification: true, protect_content: true };

const someText = async (world: World): Promise<CallParams> => ({
  from_chat_id: world.group,
  message_id: await world.written(world.group),
});

const someVideo = async (world: World): Promise<CallParams> => ({
  from_chat_id: world.group,
  message_id: await world.sent(world.group, "sendVideo", { video: file(), caption: "old" }),
});

const into =
  (place: "group" | "ada", source: (world: World) => Promise<CallParams>, more: CallParams = {}): Example =>
  async (world) => ({ ...(await source(world)), chat_id: world[place], ...more });

const intoTopic =
  (more: CallParams = {}): Example =>
  (world) => ({ chat_id: world.forum, message_thread_id: world.thread, ...more });

/** Two messages of the group. */
const two =
  (place: Example, more: CallParams = {}): Example =>
  async (world) => ({
    ...(await place(world)),
    from_chat_id: world.group,
    message_ids: [await world.written(world.group), await world.sent(world.group)],
    ...more,
  });

const intoGroup: Example = ({ group }) => ({ chat_id: group });

export const copyExamples: Examples = {
  forwardMessage: [
    into("group", someText),
    async (world) => ({
      ...(await someVideo(world)),
      ...(await intoTopic({ video_start_timestamp: 3, ...silently })(world)),
    }),
    into("ada", someText, effect),
  ],
  forwardMessages: [two(intoGroup), two(intoTopic(silently))],
  copyMessage: [
    into("group", someText),
    async (world) => ({
      ...(await someVideo(world)),
      ...(await fully({ ...caption, video_start_timestamp: 3 })(world)),
    }),
    into("group", someVideo, byHtml),
    into("ada", someText, effect),
  ],
  copyMessages: [two(intoGroup), two(intoTopic(silently), { remove_caption: true })],
};

const ownText =
  (more: CallParams, sent: CallParams = { text: "old" }): Example =>
  async ({ group, sent: send }) => ({
    chat_id: group,
    message_id: await send(group, "rich_message" in sent ? "sendRichMessage" : "sendMessage", sent),
    ...more,
  });

const ownVideo =
  (more: CallParams): Example =>
  async ({ group, sent }) => ({
    chat_id: group,
    message_id: await sent(group, "sendVideo", { video: file(), caption: "old" }),
    ...more,
  });

const live = { latitude: 38.7, longitude: -9.1, live_period: 600 };
const inlineLocation = { type: "location", id: "1", title: "Here", reply_markup: inlineKeyboard, ...live };

const ownLocation =
  (more: CallParams): Example =>
  async ({ group, sent }) => ({
    chat_id: group,
    message_id: await sent(group, "sendLocation", live),
    ...more,
  });

const ownPoll =
  (more: CallParams): Example =>
  async ({ group, sent }) => ({
    chat_id: group,
    message_id: await sent(group, "sendPoll", {
      question: "Tea?",
      options: [{ text: "Yes" }, { text: "No" }],
    }),
    ...more,
  });

const inline =
  (more: CallParams): Example =>
  async (world) => ({ inline_message_id: await inlineMessage(world), ...more });

export const editExamples: Examples = {
  editMessageText: [
    ownText({ text: "new" }),
    ownText({
      text: "bold",
      entities: bold,
      link_preview_options: { is_disabled: true },
      reply_markup: inlineKeyboard,
    }),
    ownText({ text: "<i>new</i>", parse_mode: "HTML" }),
    ownText({ rich_message: { markdown: "# B" } }, { rich_message: { markdown: "# A" } }),
    inline({ text: "new" }),
  ],
  editMessageCaption: [
    ownVideo({ caption: "new" }),
    ownVideo({ ...caption, reply_markup: inlineKeyboard }),
    ownVideo(byHtml),
    async (world) => ({ inline_message_id: await inlineMessage(world, inlinePhoto), caption: "new" }),
  ],
  editMessageMedia: [
    ownVideo({ media: media("photo"), one: picture() }),
    ownVideo({ media: media("photo", { caption: "x" }), one: picture(), reply_markup: inlineKeyboard }),
    inline({ media: { type: "photo", media: "https://example.org/tea.jpg" } }),
  ],
  editMessageReplyMarkup: [
    ownVideo({ reply_markup: inlineKeyboard }),
    ownText({}, { text: "x", reply_markup: inlineKeyboard }),
    inline({}),
  ],
  editMessageLiveLocation: [
    ownLocation({ latitude: 1, longitude: 2 }),
    ownLocation({
      latitude: 1,
      longitude: 2,
      live_period: 1200,
      horizontal_accuracy: 5,
      heading: 90,
      proximity_alert_radius: 100,
      reply_markup: inlineKeyboard,
    }),
    async (world) => ({
      inline_message_id: await inlineMessage(world, inlineLocation),
      latitude: 1,
      longitude: 2,
    }),
  ],
  stopMessageLiveLocation: [
    ownLocation({}),
    ownLocation({ reply_markup: inlineKeyboard }),
    async (world) => ({ inline_message_id: await inlineMessage(world, inlineLocation) }),
  ],
  stopPoll: [ownPoll({}), ownPoll({ reply_markup: inlineKeyboard })],
  deleteMessage: [async ({ group, written }) => ({ chat_id: group, message_id: await written(group) })],
  deleteMessages: [async ({ group, written }) => ({ chat_id: group, message_ids: [await written(group)] })],
};
