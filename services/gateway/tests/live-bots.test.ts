import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { openLiveWorld, type LiveWorld } from "./live-world.js";

const HUB = 2_000_001;
const DATES = 2_000_002;
const MEDIA = 2_000_003;
const SECRETS: Readonly<Record<number, string>> = {
  [HUB]: "hub-secret_1",
  [DATES]: "dates-secret_1",
  [MEDIA]: "media-secret_1",
};
const secretOf = (bot: number): string => SECRETS[bot] ?? "";

let updateId = 0;
/** What somebody says to a bot in a private chat. */
const said = (text: string, person = 42) => {
  const length = text.split(" ")[0]?.length;
  return {
    update_id: ++updateId,
    message: {
      message_id: 1,
      date: 1,
      chat: { id: person, type: "private" },
      from: { id: person, is_bot: false, first_name: "Ada" },
      text,
      ...(text.startsWith("/") && { entities: [{ type: "bot_command", offset: 0, length }] }),
    },
  };
};

describeOnEachBackend("three bots on one gateway", (backend) => {
  let world: LiveWorld;
  beforeAll(async () => {
    world = await openLiveWorld(backend);
  }, 60_000);
  afterAll(() => world.stop());

  /** The owner of what somebody says to a bot. */
  const ownerOf = async (bot: number, text: string, person?: number) => {
    const update = said(text, person);
    expect((await world.bring(bot, secretOf(bot), update)).status).toBe(200);
    const { owner, command } = await world.untilStored(bot, update.update_id);
    return command === undefined ? owner : `${owner}: ${command.name}`;
  };
  const isTaken = (bot: number, secret = secretOf(bot)) => world.bring(bot, secret, said("hello"));

  test("without any bot the gateway runs, says so, and nobody gets in", async () => {
    expect(world.logged.some((line) => line.includes("there is no bot yet"))).toBe(true);
    expect((await fetch(`${world.gateway.url}/health/ready`)).status).toBe(200);
    expect((await isTaken(HUB)).status).toBe(401);
  });

  test("a bot is served within a second of being published", async () => {
    await world.publish({ id: HUB, webhookSecrets: [secretOf(HUB)], commandPrefix: "." });
    await world.untilAnswered(200, () => isTaken(HUB));
    await world.publish({
      id: DATES,
      webhookSecrets: [secretOf(DATES)],
      features: ["matchmaker", "llm"],
      home: "admin",
      defaults: { private: "llm" },
      commandPrefix: "!",
      customCommands: ["news"],
      aliases: { info: "news" },
    });
    await world.publish({
      id: MEDIA,
      webhookSecrets: [secretOf(MEDIA)],
      features: ["media-worker", "distributor"],
      home: "media-worker",
      disabledCommands: ["stop"],
    });
    await world.untilAnswered(200, () => isTaken(DATES));
    const answer = await world.untilAnswered(200, () => isTaken(MEDIA));
    expect(await answer.text()).toBe("");
  });

  test("each has its own features, home, commands and prefix", async () => {
    expect(await ownerOf(HUB, "hello")).toBe("distributor");
    expect(await ownerOf(DATES, "hello")).toBe("llm");
    expect(await ownerOf(MEDIA, "hello")).toBe("media-worker");
    expect(await ownerOf(DATES, "/help")).toBe("admin: help");
    expect(await ownerOf(HUB, ".stop")).toBe("distributor: stop");
    expect(await ownerOf(HUB, "!stop")).toBe("distributor");
    expect(await ownerOf(DATES, "!info")).toBe("admin: news");
    expect(await ownerOf(HUB, "/news")).toBe("admin: news");
    expect(await ownerOf(MEDIA, "/stop")).toBe("admin: stop");
    expect(await ownerOf(HUB, "https://youtu.be/1")).toBe("distributor");
    expect(await ownerOf(MEDIA, "/stop@bot_2000003")).toBe("admin: stop");
  });

  test("a secret of one opens no other, nor does a part of it, nor none", async () => {
    const bots = [HUB, DATES, MEDIA];
    for (const bot of bots)
      for (const secret of [
        ...bots.filter((one) => one !== bot).map(secretOf),
        "",
        secretOf(bot).slice(0, -1),
      ])
        expect((await isTaken(bot, secret)).status).toBe(401);
    expect((await isTaken(HUB, `${secretOf(HUB)}x`)).status).toBe(401);
    expect((await isTaken(HUB, secretOf(HUB).toUpperCase())).status).toBe(401);
  });

  test("a new prefix and new features hold for the next update", async () => {
    await world.publish({ id: HUB, webhookSecrets: [secretOf(HUB)], features: ["llm"], home: "llm" });
    const isFollowed = async () => {
      const update = said("hello");
      await world.bring(HUB, secretOf(HUB), update);
      return (await world.untilStored(HUB, update.update_id)).owner === "llm";
    };
    const before = performance.now();
    while (!(await isFollowed())) expect(performance.now() - before).toBeLessThan(1_000);
    expect(await ownerOf(HUB, ".stop")).toBe("llm");
  });

  test("during a change of secret both are taken, afterwards the new one alone", async () => {
    const publish = (...webhookSecrets: string[]) => world.publish({ id: HUB, webhookSecrets });
    await publish("hub-secret_2", secretOf(HUB));
    await world.untilAnswered(200, () => isTaken(HUB, "hub-secret_2"));
    expect((await isTaken(HUB)).status).toBe(200);
    await publish("hub-secret_2");
    await world.untilAnswered(401, () => isTaken(HUB));
    expect((await isTaken(HUB, "hub-secret_2")).status).toBe(200);
    await publish(secretOf(HUB));
    await world.untilAnswered(200, () => isTaken(HUB));
  });

  test("Telegram is asked to keep the updates of a bot that is off; strangers learn nothing of that", async () => {
    await world.publish({ id: MEDIA, webhookSecrets: [secretOf(MEDIA)], isOn: false });
    const answer = await world.untilAnswered(503, () => isTaken(MEDIA));
    expect(answer.headers.get("retry-after")).toBe("30");
    expect((await isTaken(MEDIA, "wrong")).status).toBe(401);
    expect((await isTaken(HUB)).status).toBe(200);
    await world.publish({ id: MEDIA, webhookSecrets: [secretOf(MEDIA)] });
    await world.untilAnswered(200, () => isTaken(MEDIA));
  });

  test("a bot that is removed is a stranger's", async () => {
    await world.remove(MEDIA);
    await world.untilAnswered(401, () => isTaken(MEDIA));
    expect((await isTaken(HUB)).status).toBe(200);
  });

  test("who is banned reaches nobody, with this bot or with all, until the ban is lifted; payments pass", async () => {
    const update = (bot: number, person: number) => {
      const one = said("hello", person);
      return { one, bring: () => world.bring(bot, secretOf(bot), one) };
    };
    await world.grant({ id: 66, grants: [{ scope: "banned" }, { scope: "admin" }] });
    await world.grant({ id: 67, grants: [{ scope: "banned", bot: HUB }] });
    const { live } = world.gateway.ports;
    await waitFor("both bans known", () => live.holds(66, "banned", DATES) && live.holds(67, "banned", HUB));
    const banned = [update(HUB, 66), update(DATES, 66), update(HUB, 67)];
    for (const { bring } of banned) expect((await bring()).status).toBe(200);
    expect(await ownerOf(DATES, "hello", 67)).toBe("llm");
    const paid = { update_id: ++updateId, pre_checkout_query: { id: "1", from: { id: 66 } } };
    await world.bring(HUB, secretOf(HUB), paid);
    expect((await world.untilStored(HUB, updateId)).owner).toBe("billing");
    const ids = new Set(banned.map(({ one }) => one.update_id));
    const stored = [...world.stored(HUB), ...world.stored(DATES)];
    expect(stored.filter((data) => ids.has(data.update.update_id))).toEqual([]);

    await world.grant({ id: 66, grants: [] });
    await waitFor("the ban lifted", () => !live.holds(66, "banned", HUB));
    expect(await ownerOf(HUB, "hello", 66)).toBe("distributor");
  });

  test("no secret and no token is in any line of the log", () => {
    const all = world.logged.join("\n");
    for (const secret of ["hub-secret", "dates-secret", "media-secret", "AAlive"])
      expect(all).not.toContain(secret);
  });
});
