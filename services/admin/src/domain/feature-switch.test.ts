import { expect, test } from "@jest/globals";
import type { ChatType, ServiceName } from "@telebus/contracts";
import fc from "fast-check";
import { featureNames, settingsFault } from "./bot-settings.js";
import { withFeatureTurned } from "./feature-switch.js";

const feature = fc.constantFrom<ServiceName>(...featureNames);
const features = fc.uniqueArray(feature, { minLength: 1 });
const types: readonly ChatType[] = ["private", "group", "supergroup", "channel"];

test("whatever feature is turned, the settings go together, and one feature is always left", () => {
  fc.assert(
    fc.property(features, feature, fc.constantFrom(...types), (had, turned, type) => {
      const [first = "distributor"] = had;
      const after = withFeatureTurned({ features: had, home: first, defaults: { [type]: first } }, turned);
      expect(after === undefined).toBe(had.length === 1 && first === turned);
      expect(after && settingsFault(after)).toBeUndefined();
      expect(after?.features.includes(turned) ?? false).toBe(!had.includes(turned));
    }),
  );
});

test("a bot with one feature answers with it, one with several shows the menu", () => {
  const one = { features: ["distributor" as const], home: "distributor" as const, defaults: {} };
  const two = withFeatureTurned(one, "llm");
  expect(two).toMatchObject({ features: ["distributor", "llm"], home: "admin" });
  expect(two && withFeatureTurned(two, "distributor")).toMatchObject({ features: ["llm"], home: "llm" });
});
