import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { impliedPermissions, permissionNames } from "./permissions.js";

const given = fc.record(Object.fromEntries(permissionNames.map((name) => [name, fc.boolean()])), {
  requiredKeys: [],
});

test("permissions set independently are as they were named; topics follow pins where nobody names them", () => {
  fc.assert(
    fc.property(given, (named) => {
      const { can_manage_topics, ...rest } = impliedPermissions(named, true);
      for (const [name, value] of Object.entries(rest)) expect(value).toBe(named[name] ?? false);
      expect(can_manage_topics).toBe(named["can_manage_topics"] ?? named["can_pin_messages"] ?? false);
    }),
  );
});

test("implied permissions only add, and what implies others has them", () => {
  fc.assert(
    fc.property(given, (named) => {
      const alone = impliedPermissions(named, true);
      const implied = impliedPermissions(named, false);
      expect(permissionNames.filter((name) => alone[name] && !implied[name])).toEqual([]);
      const { can_send_other_messages, can_send_photos, can_send_polls, can_send_messages } = implied;
      expect(can_send_photos || !can_send_other_messages).toBe(true);
      expect(can_send_messages || !can_send_polls).toBe(true);
    }),
  );
});
