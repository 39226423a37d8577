import { describe, expect, test } from "@jest/globals";
import { CallRequested } from "@telebus/contracts";
import type { MessageContent } from "@telebus/telegram";
import type { Change } from "./change.js";
import { editCall } from "./edit-call.js";

const callOf = (look: MessageContent, change: Change) => {
  const draft = editCall({ bot: 7, chat: 5, type: "private" }, 3, look, change, {});
  if (draft === undefined) return undefined;
  const { method, params } = CallRequested.schema.parse(JSON.parse(draft.body));
  return { method, params };
};
const place = { chat_id: 5, message_id: 3 };

describe("the call that edits a copy", () => {
  test("of a text", () => {
    expect(callOf({ kind: "text", method: "sendMessage", params: { text: "two" } }, "words")).toEqual({
      method: "editMessageText",
      params: { ...place, text: "two" },
    });
  });

  test("of the words below a file, also a voice's", () => {
    const photo = { kind: "photo", method: "sendPhoto", params: { photo: "A", caption: "new" } } as const;
    expect(callOf(photo, "words")).toEqual({
      method: "editMessageCaption",
      params: { ...place, caption: "new" },
    });
    const voice = { kind: "voice", method: "sendVoice", params: { voice: "A", caption: "new" } } as const;
    expect(callOf(voice, "file")?.method).toBe("editMessageCaption");
  });

  test("of a file that another takes the place of", () => {
    const params = { video: "V", cover: "C", start_timestamp: 3, caption: "new", has_spoiler: true };
    expect(callOf({ kind: "video", method: "sendVideo", params }, "file")).toEqual({
      method: "editMessageMedia",
      params: {
        ...place,
        media: {
          type: "video",
          media: "V",
          cover: "C",
          start_timestamp: 3,
          caption: "new",
          has_spoiler: true,
        },
      },
    });
  });

  test("is none for what has no words and cannot be replaced", () => {
    expect(
      callOf({ kind: "sticker", method: "sendSticker", params: { sticker: "S" } }, "file"),
    ).toBeUndefined();
  });
});
