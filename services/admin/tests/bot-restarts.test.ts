import { afterEach, expect, test } from "@jest/globals";
import { createLog, createSealer, sealPurpose } from "@telebus/service";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { ADMINISTRATOR, BOT, startAdminWorld, TOKEN, type AdminWorld } from "./admin-world.js";

const SECOND = 1_000_002;
const SECOND_TOKEN = `${SECOND}:AAsecondsecondsecondsecondsecondsecond`;
const OTHER_TOKEN = `${BOT}:AAotherotherotherotherotherotherother1`;
const [A, B, C] = ["a-first-key-to-seal-with", "b-second-key-to-seal-with", "c-third-key-to-seal-with"];
/** Nobody listens there, and nobody is to be called. */
const WEBHOOK_HOST = "http://127.0.0.1:9";

const Sealed = z.object({ id: z.coerce.number(), token: z.string(), webhook_secret: z.string().nullable() });
const LogLine = z.looseObject({ msg: z.string(), bot: z.number().optional() });

describeOnEachBackend("bots over restarts", (backend) => {
  let world: AdminWorld | undefined;
  let lines: z.output<typeof LogLine>[] = [];
  /** Ends what runs, and starts it once more on the same database. */
  const restart = async (settings: Readonly<Record<string, string>> = {}): Promise<AdminWorld> => {
    await stop();
    lines = [];
    const write = (line: string): void => void lines.push(LogLine.parse(JSON.parse(line)));
    const log = createLog({ level: "error" }, { write });
    world = await startAdminWorld(backend, { WEBHOOK_HOST, BOT_MODE: "polling", ...settings }, log);
    return world;
  };
  const stop = async (): Promise<void> => {
    const ending = world;
    world = undefined;
    await ending?.stop();
  };
  afterEach(stop);

  const rowsOf = async (there: AdminWorld) =>
    z.array(Sealed).parse(await there.sql("select id, token, webhook_secret from admin.bots order by id"));
  const isPublished = ({ ports }: AdminWorld, id: number, token: string): Promise<unknown> =>
    waitFor(`${id} to be published`, async () => ports.live.bot(id)?.token === token);
  /** Telegram is asked now, and the bot found well. */
  const isWell = async (there: AdminWorld, id: number): Promise<void> => {
    await there.sql("update admin.bots set checked_at = null, check_due_at = now() where id = $1", [id]);
    await waitFor(`${id} to be looked at`, async () => {
      const [row] = await there.sql("select checked_at is not null as done from admin.bots where id = $1", [
        id,
      ]);
      return row?.["done"] === true;
    });
    expect(await there.api("GET", `/api/bots/${id}`)).toMatchObject({ body: { state: "ok", faults: [] } });
  };

  test("with a new key in front everything is sealed anew, and the old one can go", async () => {
    const first = await restart({ SEAL_KEY: A });
    await isPublished(first, BOT, TOKEN);
    const body = { token: SECOND_TOKEN, mode: "webhook" };
    expect(await first.api("POST", "/api/bots", { body })).toMatchObject({ status: 201 });
    await isPublished(first, SECOND, SECOND_TOKEN);
    const secrets = first.ports.live.bot(SECOND)?.webhookSecrets;
    expect(secrets).toHaveLength(1);
    for (const { token } of await rowsOf(first)) expect(createSealer([A]).isFresh(token)).toBe(true);

    const second = await restart({ SEAL_KEY: `${B},${A}` });
    const fresh = createSealer([B]);
    const rows = await rowsOf(second);
    expect(rows.map(({ id, token }) => fresh.open(token, sealPurpose.token(id)))).toEqual([
      TOKEN,
      SECOND_TOKEN,
    ]);
    expect(fresh.open(rows[1]?.webhook_secret ?? "", sealPurpose.webhookSecret(SECOND))).toBe(secrets?.[0]);
    await waitFor("all of it to be published", async () => {
      const entries = await second.sql("select is_published from admin.live_entries where key like 'bot.%'");
      return entries.length === 2 && entries.every(({ is_published: isOut }) => isOut === true);
    });

    const third = await restart({ SEAL_KEY: B });
    expect(lines).toEqual([]);
    await isPublished(third, BOT, TOKEN);
    await isPublished(third, SECOND, SECOND_TOKEN);
    expect(third.ports.live.bot(SECOND)?.webhookSecrets).toEqual(secrets);
    await isWell(third, BOT);
    expect(lines).toEqual([]);
  }, 100_000);

  test("a bot that no key opens is named, the others go on, and it comes back with its key or its token", async () => {
    const before = await restart({ SEAL_KEY: B });
    const elsewhere = createSealer([C]).seal(SECOND_TOKEN, sealPurpose.token(SECOND));
    await before.sql(
      "update admin.bots set token = $1, mode = 'polling', webhook_secret = null where id = $2",
      [elsewhere, SECOND],
    );

    const wrong = await restart({ SEAL_KEY: B });
    expect(lines).toContainEqual(
      expect.objectContaining({ bot: SECOND, msg: "a bot's secrets cannot be opened" }),
    );
    expect(lines.filter(({ bot }) => bot === BOT)).toEqual([]);
    await isPublished(wrong, BOT, TOKEN);
    await isWell(wrong, BOT);
    await waitFor("administrators", async () => wrong.ports.live.holds(ADMINISTRATOR, "admin"));
    await wrong.sql("update admin.bots set check_due_at = now() where id = $1", [SECOND]);
    await waitFor("the fault to be seen", async () => {
      const { body } = await wrong.api("GET", `/api/bots/${SECOND}`);
      return JSON.stringify(body).includes("token-sealed");
    });
    expect(await wrong.api("GET", "/api/bots")).toMatchObject({
      body: {
        bots: [
          { id: BOT, state: "ok" },
          { id: SECOND, state: "faulty" },
        ],
      },
    });
    expect(await wrong.api("GET", "/health/ready")).toMatchObject({ status: 200 });
    await wrong.untilAsked(
      "administrators to be told, by the other bot",
      ({ bot, params }) => bot === BOT && JSON.stringify(params).includes("not among SEAL_KEY"),
    );

    const right = await restart({ SEAL_KEY: `${B},${C}` });
    await isPublished(right, SECOND, SECOND_TOKEN);
    await isWell(right, SECOND);

    await right.sql("update admin.bots set token = $1 where id = $2", [elsewhere, SECOND]);
    const again = await restart({ SEAL_KEY: B });
    const body = { token: SECOND_TOKEN };
    expect(await again.api("PUT", `/api/bots/${SECOND}/token`, { body })).toMatchObject({ status: 200 });
    await isWell(again, SECOND);
  }, 100_000);

  test("another token in the environment replaces the old one of the same bot, once", async () => {
    const settings = { SEAL_KEY: B, BOT_TOKEN: OTHER_TOKEN };
    const changed = await restart(settings);
    await isPublished(changed, BOT, OTHER_TOKEN);
    const noted = () =>
      changed.sql("select actor from admin.audit where action = 'bot.token.changed' and bot = $1", [BOT]);
    expect(await noted()).toEqual([{ actor: "system" }]);
    // By an operator: the same environment does not take it back.
    expect(await changed.api("PUT", `/api/bots/${BOT}/token`, { body: { token: TOKEN } })).toMatchObject({
      status: 200,
    });
    const same = await restart(settings);
    await isPublished(same, BOT, TOKEN);
    expect(
      (await same.sql("select from admin.audit where action = 'bot.token.changed' and bot = $1", [BOT]))
        .length,
    ).toBe(2);
  }, 100_000);

  test("a bot of BOT_TOKEN that was removed stays removed, and off for every service", async () => {
    const before = await restart({ SEAL_KEY: B });
    expect(await before.api("DELETE", `/api/bots/${BOT}`)).toMatchObject({ status: 200 });
    for (const BOT_TOKEN of [TOKEN, OTHER_TOKEN]) {
      const after = await restart({ SEAL_KEY: B, BOT_TOKEN });
      await waitFor("it to be off", async () => after.ports.live.bot(BOT)?.isOn === false);
      expect(await after.api("GET", "/api/bots")).toMatchObject({ body: { bots: [{ id: SECOND }] } });
    }
    expect(await world?.api("POST", `/api/bots/${BOT}/restore`)).toMatchObject({ status: 200 });
    await waitFor("it to be on", async () => world?.ports.live.bot(BOT)?.isOn === true);
  }, 100_000);

  test("many new bots are introduced to Telegram one after the other, three seconds apart", async () => {
    const there = await restart({ SEAL_KEY: B });
    for (const id of [BOT, SECOND]) await isWell(there, id);
    // A look that was under way may give one of them its name; then both are asked for again.
    const gapMs = await waitFor("one and then the other to be asked for", () => introduce(there), {
      timeoutMs: 60_000,
    });
    expect(gapMs).toBeGreaterThanOrEqual(2_900);
  }, 100_000);
});

/** Has both bots forget their names. @returns the time between their introductions; undefined where it was none of both */
async function introduce(there: AdminWorld): Promise<number | undefined> {
  const { last } = await there.telegram.calls();
  await there.sql("update admin.bots set username = '', check_due_at = now(), removed_at = null");
  await waitFor("both to have a name", async () => {
    const [row] = await there.sql("select count(*)::int as left from admin.bots where username = ''");
    return row?.["left"] === 0;
  });
  const { calls } = await there.telegram.calls({ method: "getMe", after: last });
  const [one, other, ...more] = calls;
  const isBoth = one !== undefined && other !== undefined && one.bot !== other.bot && more.length === 0;
  return isBoth ? other.at - one.at : undefined;
}
