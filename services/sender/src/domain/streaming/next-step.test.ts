import { describe, expect, test } from "@jest/globals";
import { checkCall } from "@telebus/telegram";
import fc from "fast-check";
import { afterLoss, afterStep } from "./after-step.js";
import type { Frame } from "./frame-parts.js";
import { draftId, nextStep, type OpenStream, type StreamCall } from "./next-step.js";
import type { Transport } from "./refused-transport.js";

const NEW: OpenStream = { messages: [], isOver: false };
const nothing: ReadonlySet<Transport> = new Set();
const noDrafts: ReadonlySet<Transport> = new Set(["draft"] as const);
const KEYBOARD = { inline_keyboard: [[{ text: "Stop", callback_data: "stop" }]] };

const frame = (text: string, given: Partial<Frame> = {}): Frame => ({
  key: "answer:7",
  isFinal: false,
  isPrivate: true,
  params: { chat_id: 5, text },
  ...given,
});
const final = { isFinal: true };

/** Telegram as it should be: what its messages say, by id. */
class Chat {
  readonly messages = new Map<number, StreamCall["params"]>();
  readonly calls: StreamCall[] = [];
  stream = NEW;
  #lastId = 0;

  /** Makes all calls that a frame needs. */
  show(shown: Frame, refused = nothing): void {
    for (let turns = 0; turns < 20; turns++) {
      const step = nextStep(shown, this.stream, refused);
      if (!("method" in step)) return;
      expect(checkCall(step.method, step.params)).toEqual({ ok: true });
      this.calls.push(step);
      this.#carryOut(step);
      if (step.does === "draft") return;
    }
    throw new Error("a frame never ends");
  }

  get texts(): unknown[] {
    return [...this.messages.values()].map(({ text }) => text);
  }

  #carryOut(step: StreamCall): void {
    const id = step.does === "send" ? ++this.#lastId : undefined;
    const named = id ?? this.stream.messages[step.part]?.id ?? 0;
    if (step.does === "delete") this.messages.delete(named);
    else if (step.does !== "draft") this.messages.set(named, step.params);
    this.stream = afterStep(this.stream, step, id);
  }
}

const methodsOf = (chat: Chat): string[] => chat.calls.map(({ method }) => method);

describe("a frame of a streamed message", () => {
  test("is a draft in a private chat, the final one a message", () => {
    const chat = new Chat();
    for (const text of ["", "a", "ab"]) chat.show(frame(text));
    chat.show(frame("abc", final));
    expect(methodsOf(chat)).toEqual([
      "sendMessageDraft",
      "sendMessageDraft",
      "sendMessageDraft",
      "sendMessage",
    ]);
    expect(chat.texts).toEqual(["abc"]);
  });

  test("is sent and edited where there are no drafts, and nothing is sent while there is nothing to say", () => {
    const chat = new Chat();
    for (const text of ["", "a", "a", "ab"]) chat.show(frame(text), noDrafts);
    chat.show(
      frame("ab", { ...final, params: { chat_id: 5, text: "ab", reply_markup: KEYBOARD } }),
      noDrafts,
    );
    expect(methodsOf(chat)).toEqual(["sendMessage", "editMessageText", "editMessageText"]);
    expect([...chat.messages.values()]).toMatchObject([{ text: "ab", reply_markup: KEYBOARD }]);
  });

  test("with a keyboard is a message: drafts have none", () => {
    const chat = new Chat();
    chat.show(frame("a", { params: { chat_id: 5, text: "a", reply_markup: KEYBOARD } }));
    expect(methodsOf(chat)).toEqual(["sendMessage"]);
  });

  test("that is rich goes as a rich draft and a rich message, and as text where those are refused", () => {
    const rich = { markdown: "# Title" };
    const [knows, doesNot] = [new Chat(), new Chat()];
    for (const isFinal of [false, true]) {
      knows.show(frame("Title", { rich, isFinal }));
      doesNot.show(frame("Title", { rich, isFinal }), new Set(["rich"] as const));
    }
    expect(methodsOf(knows)).toEqual(["sendRichMessageDraft", "sendRichMessage"]);
    expect(methodsOf(doesNot)).toEqual(["sendMessageDraft", "sendMessage"]);
  });

  test("after the final one is not shown any more; another final one changes the message", () => {
    const chat = new Chat();
    chat.show(frame("end", final));
    chat.stream = { ...chat.stream, isOver: true };
    expect(nextStep(frame("late"), chat.stream, nothing)).toEqual({ does: "over" });
    chat.show(frame("the end", final));
    expect(methodsOf(chat)).toEqual(["sendMessage", "editMessageText"]);
  });

  test("whose message was deleted is lost, save a final one", () => {
    const chat = new Chat();
    chat.show(frame("a"), noDrafts);
    const [sent] = chat.calls;
    if (sent === undefined) throw new Error("nothing was sent");
    chat.stream = afterLoss(chat.stream, sent);
    expect(nextStep(frame("ab"), chat.stream, noDrafts)).toEqual({ does: "lost" });
    chat.show(frame("ab", final), noDrafts);
    expect(methodsOf(chat)).toEqual(["sendMessage", "sendMessage"]);
  });

  test("answers and has its effect in its first message only", () => {
    const chat = new Chat();
    const params = { chat_id: 5, text: "word ".repeat(1500), reply_parameters: { message_id: 3 } };
    chat.show(frame("", { ...final, params }));
    expect(chat.calls.map((one) => "reply_parameters" in one.params)).toEqual([true, false]);
  });

  test("whatever the frames, the chat shows the final text, whole, in messages that Telegram takes", () => {
    const text = fc.string({ maxLength: 40 }).map((words) => `${words} `.repeat(260).trim());
    const texts = fc.array(text, { minLength: 1, maxLength: 6 });
    const refusing = fc.subarray<Transport>(["draft", "rich"]).map((refused) => new Set(refused));
    expect.hasAssertions();
    fc.assert(
      fc.property(texts, refusing, fc.boolean(), (all, refused, isPrivate) => {
        const chat = new Chat();
        for (const [n, one] of all.entries()) {
          const isFinal = n === all.length - 1;
          chat.show(frame(one, { isFinal, isPrivate }), isPrivate ? refused : noDrafts);
          for (const said of chat.texts) expect(String(said).length).toBeLessThanOrEqual(4096);
          expect(chat.texts).toHaveLength(chat.stream.messages.length);
        }
        expect(chat.texts.join("").replaceAll(/\s/g, "")).toBe(all.at(-1)?.replaceAll(/\s/g, ""));
        expect(methodsOf(chat).includes("sendMessageDraft") && !isPrivate).toBe(false);
      }),
    );
  });
});

test("a draft's id is the same for each frame, another for the next message, and never 0", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.nat(9),
      (key, part) => draftId(key, part) > 0 && draftId(key, part) < 2 ** 31,
    ),
  );
  expect(draftId("a", 0)).toBe(draftId("a", 0));
  expect(draftId("a", 0)).not.toBe(draftId("a", 1));
});
