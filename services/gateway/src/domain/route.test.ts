import { describe, expect, test } from "@jest/globals";
import { ChatType, commands, ServiceName, type LiveBot, type RawUpdate } from "@telebus/contracts";
import { allowedUpdates, inspectUpdate } from "@telebus/telegram";
import { updateFixtures } from "@telebus/telegram/fixtures";
import fc from "fast-check";
import { commandRegistry } from "./commands.js";
import { hasMediaLink } from "./media-link.js";
import { caseBots, CASE_PREFIX, routeCases } from "./route-cases/index.js";
import { route, type Circumstances, type Nobody, type Route, type RoutedBot, type Rule } from "./route.js";

interface Given {
  readonly bot: RoutedBot;
  readonly prefix?: string | undefined;
  readonly now?: Circumstances | undefined;
}

const decide = (update: RawUpdate, { bot, prefix, now }: Given): Route => {
  const seen = inspectUpdate(update, { prefix });
  return route(seen, bot, { hasMediaLink: hasMediaLink(update, seen), ...now });
};

/** Every rule and every reason, so that none is without a case. */
const rules: Readonly<Record<Rule | "cancel" | Nobody, true>> = {
  payment: true,
  button: true,
  "button of nobody": true,
  membership: true,
  "managed bot": true,
  start: true,
  help: true,
  command: true,
  "unknown command": true,
  conversation: true,
  "media link": true,
  default: true,
  other: true,
  cancel: true,
  "somebody who is banned": true,
  "a command for another bot": true,
  "an unknown command": true,
};
const reasonOf = (decision: Route): string => ("nobody" in decision ? decision.nobody : decision.rule);

describe("who owns an update: the cases of docs/routing.md", () => {
  test.each(routeCases.map((one) => [one.what, one] as const))("%s", (_what, one) => {
    const prefix = one.bot === "full" ? CASE_PREFIX : undefined;
    expect(decide(one.update, { bot: caseBots[one.bot], prefix, now: one.now })).toEqual(one.route);
  });

  test("every rule has a case, and no two cases are told in the same words", () => {
    expect(new Set(routeCases.map((one) => reasonOf(one.route)))).toEqual(new Set(Object.keys(rules)));
    expect(new Set(routeCases.map(({ what }) => what)).size).toBe(routeCases.length);
  });
});

const word = fc.stringMatching(/^[a-z0-9_]{1,8}$/);
const name = fc.oneof(
  word,
  fc.constantFrom("start", "help", "cancel", "paysupport", ...commands.map((one) => one.name)),
);
const service = fc.constantFrom(...ServiceName.options);
type Own = Pick<LiveBot, "customCommands" | "aliases" | "disabledCommands">;
const own: fc.Arbitrary<Own> = fc.record({
  customCommands: fc.array(name, { maxLength: 4 }),
  aliases: fc.dictionary(name, name, { maxKeys: 4 }),
  disabledCommands: fc.array(name, { maxLength: 4 }),
});
/** Also configurations that the control plane would refuse. */
const anyBot: fc.Arbitrary<RoutedBot> = fc
  .record({
    username: fc.oneof(fc.constant("full_bot"), fc.string()),
    features: fc.uniqueArray(service),
    home: service,
    defaults: fc.dictionary(fc.constantFrom(...ChatType.options), service),
    own,
  })
  .map(({ own: chosen, ...bot }) => ({ ...bot, commands: commandRegistry(bot.features, commands, chosen) }));

const chat = fc.record(
  {
    id: fc.oneof(fc.integer(), fc.anything()),
    type: fc.oneof(fc.constantFrom(...ChatType.options), fc.string()),
  },
  { requiredKeys: [] },
);
const user = fc.record({ id: fc.oneof(fc.nat(), fc.anything()), language_code: fc.anything() });
const text = fc.oneof(
  fc.string(),
  fc
    .tuple(fc.constantFrom("/", "!", ""), name, fc.constantFrom("", "@full_bot", "@other_bot"), fc.string())
    .map(([prefix, called, mention, rest]) => `${prefix}${called}${mention} ${rest}`),
  fc.constantFrom("https://youtu.be/1", "/start pay-1", "/start login-", "/cancel"),
);
const entity = fc.record({
  type: fc.constantFrom("bot_command", "url", "text_link"),
  offset: fc.constantFrom(0, 1, -1, 1e9),
  length: fc.oneof(fc.nat(20), fc.anything()),
  url: fc.oneof(fc.webUrl(), fc.anything()),
});
/** Contents with the fields that routing looks at, each of them also absent or odd. */
const content = fc.oneof(
  fc.anything(),
  fc.record(
    {
      chat: fc.oneof(chat, fc.anything()),
      from: fc.oneof(user, fc.anything()),
      user: fc.oneof(user, fc.anything()),
      text: fc.oneof(text, fc.anything()),
      caption: fc.oneof(text, fc.anything()),
      entities: fc.oneof(fc.array(entity), fc.anything()),
      data: fc.oneof(
        fc.string(),
        service.map((prefix) => `${prefix}:act:sign`),
      ),
      message: fc.record({ chat }),
      successful_payment: fc.anything(),
      migrate_to_chat_id: fc.anything(),
    },
    { requiredKeys: [] },
  ),
);
const kind = fc.oneof(
  fc.constantFrom(...allowedUpdates),
  fc.constantFrom("unheard_of", "__proto__", "constructor"),
);
const circumstances: fc.Arbitrary<Circumstances> = fc.record({
  focus: fc.option(service, { nil: undefined }),
  isBanned: fc.boolean(),
});

const MONEY = new Set(["pre_checkout_query", "shipping_query", "subscription", "purchased_paid_media"]);

describe("every update of any shape", () => {
  const anything = fc.record({ kind, content, other: fc.option(kind), bot: anyBot, now: circumstances });
  const seen = (arrival: { kind: string; content: unknown; other: string | null }): RawUpdate => ({
    update_id: 1,
    [arrival.kind]: arrival.content,
    ...(arrival.other !== null && { [arrival.other]: arrival.content }),
  });

  test("goes to exactly one owner, or is nobody's for a reason that has a name; the same each time", () => {
    fc.assert(
      fc.property(anything, ({ bot, now, ...arrival }) => {
        const update = seen(arrival);
        const decision = decide(update, { bot, now, prefix: CASE_PREFIX });
        const answers = ["to", "cancel", "nobody"].filter((answer) => answer in decision);
        expect(answers).toHaveLength(1);
        expect(Object.keys(rules)).toContain(reasonOf(decision));
        expect([...ServiceName.options, "cancel"]).toContain("to" in decision ? decision.to : "cancel");
        expect(decide(structuredCloneOf(update), { bot, now, prefix: CASE_PREFIX })).toEqual(decision);
      }),
      { numRuns: 3_000 },
    );
  });

  test("goes to a service that serves the bot, money and the archive apart", () => {
    fc.assert(
      fc.property(anything, ({ bot, now, ...arrival }) => {
        const decision = decide(seen(arrival), { bot, now, prefix: CASE_PREFIX });
        if (!("to" in decision) || ["payment", "managed bot", "other"].includes(decision.rule)) return;
        expect([...bot.features, bot.home, ...Object.values(bot.defaults)]).toContain(decision.to);
      }),
      { numRuns: 3_000 },
    );
  });

  test("of a banned person reaches nobody but who is about money, help with it, or the chat itself", () => {
    fc.assert(
      fc.property(anything, ({ bot, now, ...arrival }) => {
        const update = seen(arrival);
        const decision = decide(update, { bot, now: { ...now, isBanned: true }, prefix: CASE_PREFIX });
        if ("nobody" in decision) return;
        if ("cancel" in decision) throw new Error("a banned person ends conversations");
        const { kind: shown, command } = inspectUpdate(update, { prefix: CASE_PREFIX });
        const real = command && (bot.commands.get(command.name)?.name ?? command.name);
        expect(decision.rule === "payment" || decision.rule === "membership" || real === "paysupport").toBe(
          true,
        );
        expect(shown).not.toBe("chat_join_request");
      }),
      { numRuns: 3_000 },
    );
  });

  test("about money goes to billing whatever else holds", () => {
    fc.assert(
      fc.property(anyBot, circumstances, content, fc.constantFrom(...MONEY), (bot, now, given, paying) => {
        expect(decide({ update_id: 1, [paying]: given }, { bot, now })).toEqual({
          to: "billing",
          rule: "payment",
        });
      }),
    );
  });

  test.each(updateFixtures().map((fixture) => [fixture.name, fixture.update] as const))(
    "%s, as Telegram has sent it, has one answer",
    (_name, update) => {
      expect(Object.keys(rules)).toContain(reasonOf(decide(update, { bot: caseBots.full })));
    },
  );
});

/** The same shape at another place in memory, where that can be had. */
function structuredCloneOf(update: RawUpdate): RawUpdate {
  try {
    return structuredClone(update);
  } catch {
    return update;
  }
}

describe("the registry of a bot", () => {
  const registry = (given: Partial<Own>, features: readonly ServiceName[] = ["distributor", "admin"]) =>
    commandRegistry(features, commands, { customCommands: [], aliases: {}, disabledCommands: [], ...given });

  test("has the commands of its features alone", () => {
    expect(registry({}).get("stop")?.owners).toEqual(["distributor"]);
    expect(registry({}, ["llm"]).get("stop")).toBeUndefined();
  });

  test("an alias may hide a command, but never what is always there, and leads nowhere but to a command", () => {
    const aliases = { stop: "help", help: "stop", cancel: "stop", quit: "unheard_of", loop: "quit" };
    const names = registry({ aliases });
    expect(names.get("stop")?.name).toBe("help");
    expect(names.get("help")?.name).toBe("help");
    expect(names.get("cancel")?.name).toBe("cancel");
    expect(names.has("quit")).toBe(false);
    expect(names.has("loop")).toBe(false);
  });

  test("what is switched off is gone with its aliases, and an own command may take its place", () => {
    const off = registry({ disabledCommands: ["stop", "help"], aliases: { quit: "stop" } });
    expect([off.has("stop"), off.has("quit"), off.has("help")]).toEqual([false, false, true]);
    const own = registry({ disabledCommands: ["stop"], customCommands: ["stop"], aliases: { quit: "stop" } });
    expect(own.get("quit")).toEqual({ name: "stop", owners: ["admin"] });
  });

  test("own commands need the control plane, which answers them", () => {
    expect(registry({ customCommands: ["news"] }).get("news")?.owners).toEqual(["admin"]);
    expect(registry({ customCommands: ["news"] }, ["distributor"]).has("news")).toBe(false);
  });
});
