import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readNamed } from "./named-person.js";
import { readScopeWords } from "./scope-words.js";

const update = (message: object) => ({ kind: "message", update: { update_id: 1, message } });
const answer = update({ reply_to_message: { from: { id: 77 } } });
const alone = update({});

describe("whom a command is about", () => {
  test.each([
    ["@somebody +llm", alone, { named: { by: "username", username: "somebody" }, rest: "+llm" }],
    ["123456 +llm", alone, { named: { by: "id", id: 123456 }, rest: "+llm" }],
    ["+llm", answer, { named: { by: "id", id: 77 }, rest: "+llm" }],
    ["@somebody", answer, { named: { by: "username", username: "somebody" }, rest: "" }],
    ["+llm", alone, { named: undefined, rest: "+llm" }],
    ["", update({ reply_to_message: { from: { id: 7, is_bot: true } } }), { named: undefined, rest: "" }],
  ])("%s", (args, said, named) => {
    expect(readNamed(args, said)).toEqual(named);
  });

  test("whatever is said is read without a fault", () => {
    fc.assert(
      fc.property(fc.string(), fc.anything(), (args, message) => {
        readNamed(args, { kind: "message", update: { update_id: 1, message } });
        readScopeWords(args);
      }),
    );
  });
});

describe("scopes in words", () => {
  test("plus gives, minus takes", () => {
    expect(readScopeWords("+LLM  -media")).toEqual({
      changes: [
        { kind: "give", scope: "llm" },
        { kind: "take", scope: "media" },
      ],
    });
  });
  test.each(["llm", "+king", "+banned", "+", "-"])("%s is none", (word) => {
    expect(readScopeWords(`+llm ${word}`)).toEqual({ wrong: word });
  });
});
