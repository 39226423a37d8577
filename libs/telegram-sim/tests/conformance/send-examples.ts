import { z } from "zod";
import { bold, file, fully, media, picture, sends, to, type Example, type Examples } from "./example.js";
import type { CallParams } from "./world.js";

const caption = { caption: "bold", caption_entities: bold, show_caption_above_media: true };
const size = { width: 640, height: 480 };
const uncommon = { parse_mode: "HTML" };

/** With a caption that is formatted in each of the two ways. */
const captioned = (name: string, more: object, bytes = file): readonly Example[] => [
  ...sends({ [name]: bytes() }, { caption: "bold", caption_entities: bold, ...more }),
  to("group", { [name]: bytes(), caption: "<b>bold</b>", ...uncommon }),
];

const spoiler = { show_caption_above_media: true, has_spoiler: true };

export const sendExamples: Examples = {
  sendMessage: [
    ...sends(
      { text: "bold" },
      { entities: bold, link_preview_options: { is_disabled: true }, parse_mode: undefined },
    ),
    to("group", { text: "<b>bold</b>", ...uncommon }),
    to("ada", { text: "x", reply_markup: { keyboard: [["Yes", { text: "No" }]], resize_keyboard: true } }),
    to("ada", { text: "x", reply_markup: { remove_keyboard: true } }),
    to("ada", { text: "x", reply_markup: { force_reply: true, input_field_placeholder: "Name" } }),
    to("channel", { text: "x" }),
  ],
  sendPhoto: captioned("photo", spoiler, picture),
  sendVideo: captioned("video", {
    ...size,
    ...spoiler,
    duration: 7,
    thumbnail: picture(),
    cover: picture(),
    start_timestamp: 2,
    supports_streaming: true,
  }),
  sendAnimation: captioned("animation", { ...size, ...spoiler, duration: 7, thumbnail: picture() }),
  sendAudio: captioned("audio", { duration: 7, performer: "Band", title: "Song", thumbnail: picture() }),
  sendDocument: captioned("document", { thumbnail: picture(), disable_content_type_detection: true }),
  sendLivePhoto: [
    ...sends({ live_photo: file(), photo: picture() }, { ...caption, has_spoiler: true }),
    to("group", { live_photo: file(), photo: picture(), caption: "<b>bold</b>", ...uncommon }),
  ],
  sendVoice: captioned("voice", { duration: 7 }),
  sendVideoNote: sends({ video_note: file() }, { duration: 7, length: 240, thumbnail: picture() }),
  sendSticker: sends({ sticker: file() }, { emoji: "🙂" }),
  sendLocation: sends(
    { latitude: 38.7, longitude: -9.1 },
    { horizontal_accuracy: 5.5, live_period: 600, heading: 90, proximity_alert_radius: 100 },
  ),
  sendVenue: sends(
    { latitude: 38.7, longitude: -9.1, title: "Bar", address: "Street 1" },
    { foursquare_id: "a", foursquare_type: "b", google_place_id: "c", google_place_type: "d" },
  ),
  sendContact: sends({ phone_number: "+351", first_name: "Eve" }, { last_name: "Doe", vcard: "BEGIN:VCARD" }),
  sendDice: sends({}, { emoji: "🎯" }),
  sendPoll: [
    ...sends(
      { question: "Tea?", options: [{ text: "Yes" }, { text: "No" }] },
      {
        question: "bold tea?",
        question_entities: bold,
        is_anonymous: false,
        type: "regular",
        allows_multiple_answers: true,
        allows_revoting: true,
        shuffle_options: true,
        allow_adding_options: true,
        hide_results_until_closes: true,
        open_period: 600,
        description: "bold words",
        description_entities: bold,
        media: media("photo"),
        one: picture(),
      },
    ),
    to("group", {
      question: "<b>Capital?</b>",
      question_parse_mode: "HTML",
      options: [{ text: "<b>Lisbon</b>", text_parse_mode: "HTML" }, { text: "Porto" }],
      type: "quiz",
      correct_option_ids: [0],
      explanation: "bold",
      explanation_entities: bold,
      explanation_media: media("photo"),
      one: picture(),
      close_date: Math.floor(Date.now() / 1000) + 600,
      description: "<b>x</b>",
      description_parse_mode: "HTML",
    }),
    to("group", {
      question: "Capital?",
      options: [{ text: "Lisbon" }, { text: "Porto" }],
      type: "quiz",
      correct_option_ids: [0],
      explanation: "<b>x</b>",
      explanation_parse_mode: "HTML",
      is_closed: true,
    }),
    to("channel", {
      question: "Here?",
      options: [{ text: "Yes" }, { text: "No" }],
      members_only: true,
      country_codes: ["PT"],
    }),
  ],
  sendMediaGroup: [
    to("group", { media: [media("photo"), media("photo")], one: picture() }),
    async (world) => ({
      ...(await fully({ media: [media("photo"), media("photo", { caption: "x" })], one: picture() })(world)),
      reply_markup: undefined,
    }),
    to("ada", {
      media: [media("document"), media("document")],
      one: file(),
      message_effect_id: "5104841245755180586",
    }),
  ],
  sendPaidMedia: [
    to("group", { star_count: 5, media: [media("photo")], one: picture() }),
    fully({
      star_count: 5,
      media: [{ type: "video", media: "attach://one", ...size, duration: 3 }],
      one: file(),
      payload: "paid",
      ...caption,
    }),
    to("channel", {
      star_count: 5,
      media: [media("photo")],
      one: picture(),
      caption: "<b>x</b>",
      ...uncommon,
    }),
  ],
  sendRichMessage: sends({ rich_message: { html: "<h1>Title</h1><p>Some <b>bold</b> words</p>" } }, {}),
  sendChatAction: [to("group", { action: "typing" }), inTopic({ action: "upload_photo" })],
  sendMessageDraft: [
    to("ada", { draft_id: 1 }),
    to("ada", { draft_id: 1, text: "so far", entities: bold, can_stop: true, keep_on_stop: true }),
    to("ada", { draft_id: 1, text: "<b>so far</b>", ...uncommon }),
    inPrivateTopic({ draft_id: 1, text: "so far" }),
  ],
  sendRichMessageDraft: [
    to("ada", { draft_id: 2, rich_message: { markdown: "# Title" } }),
    to("ada", { draft_id: 2, rich_message: { html: "<p>x</p>" }, can_stop: true, keep_on_stop: true }),
    inPrivateTopic({ draft_id: 2, rich_message: { markdown: "x" } }),
  ],
};

function inTopic(params: object): Example {
  return (world) => ({ chat_id: world.forum, message_thread_id: world.thread, ...params });
}

/** Of a bot whose private chats have topics. */
function inPrivateTopic(params: CallParams): Example {
  return async ({ stage, bot, ada, call }) => {
    const profile = stage.simulator.core.world.bots.get(bot.id)?.profile;
    if (profile) profile.hasTopics = true;
    const { result } = await call("createForumTopic", { chat_id: ada, name: "Ideas" });
    const { message_thread_id } = z.looseObject({ message_thread_id: z.number() }).parse(result);
    return { chat_id: ada, message_thread_id, ...params };
  };
}
