import { expect, test } from "@jest/globals";
import { ChatType } from "@telebus/contracts";
import fc from "fast-check";
import { updateEvent } from "./update-event.js";

const id = fc.maxSafeInteger();
const text = fc.string({ unit: "binary" });
const orNot = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const anySeen = fc.record({
  kind: text,
  chat: orNot(fc.record({ id, type: orNot(fc.constantFrom(...ChatType.options)), thread: orNot(fc.nat()) })),
  person: orNot(fc.record({ id, language: orNot(text) })),
  command: orNot(fc.record({ name: text, args: text, mention: orNot(text) })),
});

test("an event's body is the JSON of its data, with Telegram's own text as the update", () => {
  fc.assert(
    fc.property(anySeen, fc.nat(), orNot(fc.constant(true as const)), (seen, updateId, conversation) => {
      const { kind, chat, person, command } = seen;
      const update = { update_id: updateId };
      const call = command && { name: command.name, args: command.args };
      const { body } = updateEvent(
        { bot: 1, owner: "admin", conversation },
        seen,
        update,
        JSON.stringify(update),
      );
      expect(body).toBe(
        JSON.stringify({ bot: 1, owner: "admin", kind, chat, person, command: call, conversation, update }),
      );
    }),
  );
});
