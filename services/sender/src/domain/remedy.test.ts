import { describe, expect, test } from "@jest/globals";
import { applyRemedy } from "./remedy.js";

const params = {
  chat_id: 5,
  text: "Yes",
  entities: [{ type: "bold" }],
  parse_mode: "HTML",
  reply_parameters: { message_id: 4 },
  reply_markup: { inline_keyboard: [] },
};

describe("a call that was refused for one part of it goes once more", () => {
  test.each([
    ["once-without-reply", ["reply_parameters"]],
    ["once-without-keyboard", ["reply_markup"]],
    ["once-as-plain-text", ["entities", "parse_mode"]],
  ] as const)("%s, without %j, and with everything else", (remedy, parts) => {
    const remedied = applyRemedy(remedy, params);
    expect(Object.keys(remedied ?? {}).toSorted()).toEqual(
      Object.keys(params)
        .filter((name) => !parts.some((part) => part === name))
        .toSorted(),
    );
    expect(params).toMatchObject(remedied ?? {});
  });

  test("as a photo whose caption is plain", () => {
    const photo = { chat_id: 5, photo: "x", caption: "y", caption_entities: [] };
    expect(applyRemedy("once-as-plain-text", photo)).toEqual({
      chat_id: 5,
      photo: "x",
      caption: "y",
    });
  });
});

test("an answer with a quote that is not there answers the whole message", () => {
  const quoting = { ...params, reply_parameters: { message_id: 4, quote: "Yes", quote_position: 3 } };
  expect(applyRemedy("once-without-quote", quoting)).toEqual(params);
  expect(applyRemedy("once-without-quote", params)).toBeUndefined();
});

test("there is no remedy where the part at fault is not there", () => {
  const plain = { chat_id: 5, text: "Yes" };
  for (const remedy of ["once-without-reply", "once-without-keyboard", "once-as-plain-text"] as const)
    expect(applyRemedy(remedy, plain)).toBeUndefined();
});

test("moving, waiting, succeeding and reporting change nothing", () => {
  for (const action of ["migrate", "hold", "retry-later", "succeed", "report"] as const)
    expect(applyRemedy(action, params)).toBeUndefined();
});
