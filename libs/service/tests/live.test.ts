import { beforeEach, describe, expect, test } from "@jest/globals";
import { createMemoryBus, type Bus } from "@telebus/bus";
import type { LiveBot } from "@telebus/contracts";
import {
  createBotDirectory,
  createLive,
  createSealer,
  liveKey,
  sealPurpose,
  type Live,
} from "../src/index.js";
import { silent } from "./storage.js";

const sealer = createSealer(["a key of at least sixteen characters"]);
const token = "7:AAtokentokentokentokentokentokentoken";

const bot = (rest: Partial<LiveBot> = {}): LiveBot => ({
  id: 7,
  token: sealer.seal(token, sealPurpose.token(7)),
  username: "seven_bot",
  isOn: true,
  mode: "webhook",
  webhookSecrets: [sealer.seal("s3cret", sealPurpose.webhookSecret(7))],
  features: ["distributor"],
  home: "distributor",
  defaults: {},
  customCommands: [],
  aliases: {},
  disabledCommands: [],
  ...rest,
});

describe("the live configuration", () => {
  let bus: Bus;
  let live: Live;
  let now: number;
  const publish = (key: string, value: unknown) => bus.live.put(key, JSON.stringify(value));
  beforeEach(() => {
    bus = createMemoryBus();
    now = Date.parse("2026-01-01T12:00:00Z");
    live = createLive({ bus, sealer, log: silent, now: () => now });
  });

  test("is known at the start, followed from then on, and its secrets are opened", async () => {
    await publish(liveKey.bot(7), bot());
    await live.start();
    expect(live.bot(7)).toMatchObject({ token, webhookSecrets: ["s3cret"], username: "seven_bot" });
    const changed: number[] = [];
    const end = live.onBot((id) => changed.push(id));
    await publish(liveKey.bot(7), bot({ commandPrefix: "!" }));
    expect(live.bot(7)?.commandPrefix).toBe("!");
    await bus.live.remove(liveKey.bot(7));
    expect(live.bot(7)).toBeUndefined();
    end();
    await publish(liveKey.bot(7), bot());
    expect(changed).toEqual([7, 7]);
  });

  test("keeps what it knew where an entry cannot be read, and goes on with the others", async () => {
    await live.start();
    await publish(liveKey.bot(7), bot());
    await publish(liveKey.bot(7), { id: 7 });
    await bus.live.put(liveKey.bot(7), "{");
    await publish(
      liveKey.bot(7),
      bot({ token: createSealer(["sixteen other characters"]).seal(token, "bot.7.token") }),
    );
    await publish("unheard.of", {});
    expect(live.bot(7)?.token).toBe(token);
    await publish(liveKey.person(42), { id: 42, grants: [{ scope: "operator" }] });
    expect(live.holds(42, "operator")).toBe(true);
  });

  test("says what people may do: higher scopes count, those of one bot there alone, and none without a person", async () => {
    await live.start();
    await publish(liveKey.person(42), { id: 42, grants: [{ scope: "operator", bot: 7 }, { scope: "llm" }] });
    await publish(liveKey.person(43), { id: 43, grants: [{ scope: "admin" }] });
    expect([
      live.holds(42, "moderator", 7),
      live.holds(42, "moderator", 8),
      live.holds(42, "moderator"),
    ]).toEqual([true, false, false]);
    expect([live.holds(42, "llm", 8), live.holds(43, "movies", 8), live.holds(43, "banned", 8)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(live.holds(undefined, "llm")).toBe(false);
    expect(live.peopleWith("operator", 7)).toEqual([42]);
    await bus.live.remove(liveKey.person(43));
    expect(live.holds(43, "llm")).toBe(false);
  });

  test("ends what was given until a time at that time, though nobody publishes anything any more", async () => {
    await live.start();
    const until = new Date(now + 60_000);
    const grants = [{ scope: "banned" as const, until }, { scope: "llm" as const }];
    await publish(liveKey.person(42), { id: 42, grants });
    now = until.getTime() - 1;
    expect([...live.scopesOf(42)]).toEqual(["banned", "llm"]);
    expect(live.peopleWith("banned")).toEqual([42]);
    now = until.getTime();
    expect([...live.scopesOf(42)]).toEqual(["llm"]);
    expect([live.holds(42, "banned"), live.holds(42, "llm")]).toEqual([false, true]);
    expect(live.peopleWith("banned")).toEqual([]);
  });

  test("goes before the environment: a bot that is off is not there, one that is unknown is as the environment says", async () => {
    const environment = [7, 8].map((id) => ({
      id,
      token: `${id}:environment`,
      features: ["distributor"] as const,
      home: "distributor" as const,
    }));
    const directory = createBotDirectory(environment, live);
    expect(directory.all().map(({ id }) => id)).toEqual([7, 8]);
    await live.start();
    await publish(liveKey.bot(7), bot());
    expect([directory.get(7)?.token, directory.get(8)?.token]).toEqual([token, "8:environment"]);
    await publish(liveKey.bot(7), bot({ isOn: false }));
    expect(directory.get(7)).toBeUndefined();
    expect(directory.all().map(({ id }) => id)).toEqual([8]);
    await bus.live.remove(liveKey.bot(7));
    expect(directory.get(7)?.token).toBe("7:environment");
  });
});
