import { describe, expect, it } from "@jest/globals";
import type { Message } from "../server/message.js";
import { entriesOf, type Entry } from "./grouping.js";

const DAY = 86_400;
const dayOf = (date: number): string => String(Math.floor(date / DAY));

const message = (message_id: number, from: number, date: number, more: Partial<Message> = {}): Message => ({
  message_id,
  date,
  chat: { id: 1, type: "group" },
  from: { id: from, is_bot: false, first_name: `P${from}` },
  text: "x",
  ...more,
});

/** `day [1 [2] 3]`: brackets at the ends of runs. */
const drawn = (entries: readonly Entry[]): string =>
  entries
    .map((entry) =>
      entry.type === "day"
        ? "day"
        : `${entry.isFirst ? "[" : ""}${entry.messages.map(({ message_id }) => message_id).join("+")}${entry.isLast ? "]" : ""}`,
    )
    .join(" ");

describe("a conversation", () => {
  it("puts what one person says in a row together", () => {
    const entries = entriesOf([message(1, 7, 10), message(2, 7, 20), message(3, 8, 30)], dayOf);
    expect(drawn(entries)).toBe("day [1 2] [3]");
  });

  it("sets apart what was said after a pause", () => {
    expect(drawn(entriesOf([message(1, 7, 10), message(2, 7, 1_000)], dayOf))).toBe("day [1] [2]");
  });

  it("begins each day with its date", () => {
    expect(drawn(entriesOf([message(1, 7, DAY - 5), message(2, 7, DAY + 5)], dayOf))).toBe("day [1] day [2]");
  });

  it("shows an album as one", () => {
    const album = { media_group_id: "a" };
    const entries = entriesOf([message(1, 7, 10, album), message(2, 7, 10, album), message(3, 7, 11)], dayOf);
    expect(drawn(entries)).toBe("day [1+2 3]");
  });

  it("does not join two albums that follow each other", () => {
    const entries = entriesOf(
      [message(1, 7, 10, { media_group_id: "a" }), message(2, 7, 10, { media_group_id: "b" })],
      dayOf,
    );
    expect(drawn(entries)).toBe("day [1 2]");
  });

  it("lets service messages stand alone", () => {
    const joined = { new_chat_members: [{ id: 9, is_bot: false, first_name: "N" }] };
    expect(drawn(entriesOf([message(1, 7, 10), message(2, 7, 11, joined), message(3, 7, 12)], dayOf))).toBe(
      "day [1] [2] [3]",
    );
  });
});
