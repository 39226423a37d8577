export { answerCallback } from "./calls/answers.js";
export { callMethod } from "./calls/call-method.js";
export { sendMedia } from "./calls/media.js";
export {
  deleteMessage,
  deleteMessages,
  editReplyMarkup,
  editText,
  sendLongText,
  sendText,
} from "./calls/messages.js";
export { streamText } from "./calls/stream.js";
export { callbackPrefix, createCallbackCodec, type CallbackCodec } from "./callback-data.js";
export { checkCall } from "./check-call.js";
export { classifyFailure } from "./classify-failure.js";
export { failureRows, type FailureRow } from "./failures.js";
export type { CallAnswer, CallRefused } from "./client/answer.js";
export { createBotApi, type BotApi, type BotApiCall, type BotApiOptions } from "./client/bot-api.js";
export type { UploadFile } from "./client/body.js";
export { partsOf, type ContentPart, type PlacedPart } from "./content/album.js";
export { contentOf, fileUniqueIdOf } from "./content/content-of.js";
export type { AlbumContent, MessageContent, Quote } from "./content/message-content.js";
export { refusalOf, type Refusal } from "./content/refusal.js";
export { InvalidCallbackDataError, InvalidCallError } from "./errors.js";
export { hasParameter } from "./param-schema.js";
export type { Failure, FailureAction } from "./failures.js";
export { fmt, FmtString, Format, Markup } from "./rich-text.js";
export { SPELLED, type FormattedText } from "./text/formatted-text.js";
export { fromMarkdown } from "./text/markup/commonmark.js";
export { htmlFault } from "./text/markup/html-faults.js";
export { fromParseMode } from "./text/markup/parse-mode.js";
export { MAX_CAPTION_LENGTH, MAX_TEXT_LENGTH, splitText } from "./text/split-text.js";
export { splitTextParams } from "./text/split-params.js";
export { allowedUpdates } from "./update/allowed-updates.js";
export { isServiceMessage } from "./update/content-kind.js";
export { inspectUpdate, type InspectedUpdate } from "./update/inspect.js";
