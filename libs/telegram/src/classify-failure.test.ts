import type { FailureClass, Reaction } from "@telebus/contracts";
import { describe, expect, it } from "@jest/globals";
import { classifyFailure } from "./classify-failure.js";
import { refused } from "./client/answer.js";
import { failureRows, type FailureAction } from "./failures.js";

type Case = [code: number, text: string, FailureClass, Reaction, FailureAction];

const cases: Case[] = [
  [429, "Too Many Requests: retry after 35", "flood", "dropped", "hold"],
  [
    429,
    'Too Many Requests: Failed to send message #2 with the error message "retry after 5"',
    "flood",
    "dropped",
    "hold",
  ],
  [401, "Unauthorized", "unauthorized", "bot-stopped", "report"],
  [
    409,
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    "conflict",
    "dropped",
    "report",
  ],
  [413, "Request Entity Too Large", "file-too-big", "dropped", "report"],
  [421, "Misdirected Request", "wrong-server", "bot-stopped", "report"],
  [500, "Internal Server Error: restart", "telegram-down", "dropped", "retry-later"],
  [400, "Bad Request: group chat was upgraded to a supergroup chat", "migrated", "chat-migrated", "migrate"],
  [403, "Forbidden: bot was blocked by the user", "blocked", "chat-dead", "report"],
  [400, "Bad Request: USER_IS_BLOCKED", "blocked", "chat-dead", "report"],
  [403, "Forbidden: user is deactivated", "deactivated", "chat-dead", "report"],
  [400, "Bad Request: INPUT_USER_DEACTIVATED", "deactivated", "chat-dead", "report"],
  [403, "Forbidden: bot can't initiate conversation with a user", "not-started", "chat-dead", "report"],
  [403, "Forbidden: bot can't send messages to bots", "is-bot", "chat-dead", "report"],
  [403, "Forbidden: bot can't send messages to the bot", "is-bot", "chat-dead", "report"],
  [403, "Forbidden: bot was kicked from the supergroup chat", "kicked", "chat-dead", "report"],
  [403, "Forbidden: bot is not a member of the channel chat", "kicked", "chat-dead", "report"],
  [400, "Bad Request: USER_BANNED_IN_CHANNEL", "kicked", "chat-dead", "report"],
  [403, "Forbidden: the group chat was deleted", "chat-gone", "chat-dead", "report"],
  [400, "Bad Request: group is deactivated", "chat-gone", "chat-dead", "report"],
  [400, "Bad Request: chat not found", "chat-gone", "chat-dead", "report"],
  [400, "Bad Request: PEER_ID_INVALID", "chat-gone", "chat-dead", "report"],
  [400, "Bad Request: have no rights to send a message", "no-rights", "chat-paused", "report"],
  [
    400,
    "Bad Request: not enough rights to send text messages to the chat",
    "no-rights",
    "chat-paused",
    "report",
  ],
  [403, "Forbidden: CHAT_WRITE_FORBIDDEN", "no-rights", "chat-paused", "report"],
  [400, "Bad Request: CHAT_RESTRICTED", "no-rights", "chat-paused", "report"],
  [400, "Bad Request: need administrator rights in the channel chat", "no-rights", "chat-paused", "report"],
  [400, "Bad Request: not enough rights to send photos to the chat", "no-rights", "dropped", "report"],
  [400, "Bad Request: CHAT_SEND_PHOTOS_FORBIDDEN", "no-rights", "dropped", "report"],
  [
    400,
    "Bad Request: not enough rights to manage pinned messages in the chat",
    "no-rights",
    "dropped",
    "report",
  ],
  [400, "Bad Request: CHAT_ADMIN_REQUIRED", "no-rights", "dropped", "report"],
  [400, "Bad Request: message thread not found", "topic-gone", "dropped", "report"],
  [400, "Bad Request: TOPIC_CLOSED", "topic-gone", "dropped", "report"],
  [400, "Bad Request: message to be replied not found", "reply-gone", "dropped", "once-without-reply"],
  [400, "Bad Request: QUOTE_TEXT_INVALID", "reply-gone", "dropped", "once-without-quote"],
  [
    400,
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same",
    "other",
    "dropped",
    "succeed",
  ],
  [400, "Bad Request: message to delete not found", "message-gone", "dropped", "succeed"],
  [400, "Bad Request: message can't be deleted for everyone", "message-gone", "dropped", "report"],
  [400, "Bad Request: message to edit not found", "message-gone", "dropped", "report"],
  [400, "Bad Request: message can't be edited", "message-gone", "dropped", "report"],
  [400, "Bad Request: MESSAGE_ID_INVALID", "message-gone", "dropped", "report"],
  [
    400,
    "Bad Request: query is too old and response timeout expired or query ID is invalid",
    "query-expired",
    "dropped",
    "report",
  ],
  [
    400,
    "Bad Request: can't parse entities: Can't find end of the entity starting at byte offset 12",
    "bad-markup",
    "dropped",
    "once-as-plain-text",
  ],
  ...[
    "entity URL 'ftp://a/' is invalid: Unsupported URL protocol",
    "can't parse MessageEntity: Can't find field \"url\"",
    "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 9",
    "receive an entity with incorrect offset -1",
  ].map((text): Case => [400, `Bad Request: ${text}`, "bad-markup", "dropped", "once-as-plain-text"]),
  [400, "Bad Request: message is too long", "too-long", "dropped", "report"],
  [400, "Bad Request: message caption is too long", "too-long", "dropped", "report"],
  [400, "Bad Request: message text is empty", "empty", "dropped", "report"],
  [400, "Bad Request: BUTTON_DATA_INVALID", "bad-keyboard", "dropped", "once-without-keyboard"],
  [400, "Bad Request: reply markup is too long", "bad-keyboard", "dropped", "once-without-keyboard"],
  [400, "Bad Request: BUTTON_USER_PRIVACY_RESTRICTED", "bad-keyboard", "dropped", "once-without-keyboard"],
  [400, "Bad Request: file is too big", "file-too-big", "dropped", "report"],
  [400, "Bad Request: failed to get HTTP URL content", "file-rejected", "dropped", "report"],
  [400, "Bad Request: wrong type of the web page content", "file-rejected", "dropped", "report"],
  [400, "Bad Request: PHOTO_INVALID_DIMENSIONS", "file-rejected", "dropped", "report"],
  [
    400,
    "Bad Request: wrong remote file identifier specified: Wrong string length",
    "bad-file",
    "dropped",
    "report",
  ],
  [400, "Bad Request: can't use file of type Thumbnail as Photo", "bad-file", "dropped", "report"],
  [400, "Bad Request: wrong file_id or the file is temporarily unavailable", "bad-file", "dropped", "report"],
  [
    400,
    'Bad Request: type "animation" can\'t be used in sendMediaGroup',
    "album-rejected",
    "dropped",
    "report",
  ],
  [400, "Bad Request: document can't be mixed with other media types", "album-rejected", "dropped", "report"],
  [400, "Bad Request: Group send failed", "album-rejected", "dropped", "report"],
  [
    400,
    'Bad Request: Failed to send message #3 with the error message "wrong file identifier"',
    "bad-file",
    "dropped",
    "report",
  ],
  [400, "Bad Request: VOICE_MESSAGES_FORBIDDEN", "privacy", "dropped", "report"],
  [400, "Bad Request: user restricted receiving of video messages", "privacy", "dropped", "report"],
  [403, "Forbidden: ALLOW_PAYMENT_REQUIRED_25", "privacy", "dropped", "report"],
  [400, "Bad Request: CHARGE_ALREADY_REFUNDED", "payment", "reconcile", "succeed"],
  [400, "Bad Request: PAYMENT_PROVIDER_INVALID", "payment", "reconcile", "report"],
  [400, "Bad Request: not enough Stars", "payment", "reconcile", "report"],
  [400, "Bad Request: BALANCE_TOO_LOW", "payment", "reconcile", "report"],
  [404, "Not Found: method not found", "method-unknown", "dropped", "report"],
  [404, "Not Found", "method-unknown", "dropped", "report"],
  [400, "Bad Request: LIGHTHOUSE_DARK", "other", "dropped", "report"],
  [400, "Bad Request: user not found", "other", "dropped", "report"],
];

describe("a refusal of Telegram", () => {
  it.each(cases)("%i %s", (code, text, failure, reaction, action) => {
    expect(classifyFailure(refused(code, text))).toEqual({ class: failure, reaction, action });
  });

  it("means a migration by its parameter, whatever the words", () => {
    const answer = refused(400, "Bad Request: something new", { migrateToChatId: -100 });
    expect(classifyFailure(answer)).toMatchObject({ class: "migrated", action: "migrate" });
  });
});

it("every row of the table is met by one of these cases", () => {
  const unmet = failureRows.filter(
    (row) =>
      !cases.some(
        ([code, text]) =>
          (row.code === undefined || row.code === code) &&
          (row.texts === undefined || row.texts.some((part) => text.toLowerCase().includes(part))),
      ),
  );
  expect(unmet).toEqual([]);
});

it("the table is written in lower case, as texts are compared", () => {
  const texts = failureRows.flatMap((row) => row.texts ?? []);
  expect(texts.filter((text) => text !== text.toLowerCase())).toEqual([]);
});
