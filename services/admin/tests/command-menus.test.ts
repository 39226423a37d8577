import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { waitFor, type Asked } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { ADMINISTRATOR, BOT, startAdminWorld, TOKEN, type AdminWorld } from "./admin-world.js";

describeOnEachBackend("what Telegram shows as a bot's commands", (backend) => {
  let world: AdminWorld;
  let seen = 0;
  beforeAll(async () => {
    world = await startAdminWorld(backend);
  });
  afterAll(() => world.stop());

  const calls = (): Asked[] => world.asked.filter(({ method }) => method.endsWith("MyCommands"));
  const isFor = ({ params }: Asked, type: string, language: string | undefined, chat?: number): boolean => {
    const wanted = JSON.stringify({ type, ...(chat !== undefined && { chat_id: chat }) });
    return JSON.stringify(params["scope"]) === wanted && params["language_code"] === language;
  };
  /** Those that were asked for since the last time, each shown by Telegram. */
  const settled = async (until: (since: Asked[]) => boolean): Promise<Asked[]> => {
    await waitFor("lists", () => until(calls().slice(seen)), { timeoutMs: 25_000 });
    const since = calls().slice(seen);
    seen += since.length;
    for (const call of since) await world.end(call, { status: "ok", result: true, messageIds: [] });
    return since;
  };
  const change = (name: string, isOn: boolean) =>
    world.api("PUT", `/api/commands/${BOT}/built-in/${name}`, { body: { isOn } });

  test("is set for every kind of chat and language, and for administrators in their own chat", async () => {
    const since = await settled((all) => all.some((call) => isFor(call, "chat", "de", ADMINISTRATOR)));
    const everybodys = since.find((call) => isFor(call, "all_private_chats", undefined));
    const administrators = since.find((call) => isFor(call, "chat", undefined, ADMINISTRATOR));
    const german = since.find((call) => isFor(call, "all_group_chats", "de"));
    expect(everybodys).toMatchObject({ method: "setMyCommands", lane: "status" });
    expect(JSON.stringify(everybodys?.params)).not.toContain('"command":"whois"');
    expect(JSON.stringify(administrators?.params)).toContain('"command":"whois"');
    expect(JSON.stringify(german?.params)).toContain("Diesen Chat vom Hub trennen");
    for (const { method, params } of since.filter(
      (call) => !JSON.stringify(call.params).includes('"chat"'),
    )) {
      const answer = await fetch(`${world.telegramUrl}/bot${TOKEN}/${method}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(params),
      });
      expect(await answer.json()).toMatchObject({ ok: true });
    }
  });

  test("is set again when something changes, and only what has changed", async () => {
    await change("whois", false);
    const since = await settled((all) => all.length >= 2);
    expect(
      since.every((call) =>
        ["", "de"].some((language) => isFor(call, "chat", language || undefined, ADMINISTRATOR)),
      ),
    ).toBe(true);
    await change("whois", false);
    await change("selfsend", false);
    const next = await settled((all) => all.some((call) => isFor(call, "default", undefined)));
    expect(JSON.stringify(next.map(({ params }) => params))).not.toContain("whois");
  });

  test("is asked for once more after a refusal, not before its pause is over", async () => {
    await change("selfsend", true);
    await waitFor("lists", () =>
      calls()
        .slice(seen)
        .some((call) => isFor(call, "default", undefined)),
    );
    const refused = calls()
      .slice(seen)
      .find((call) => isFor(call, "default", undefined));
    if (refused === undefined) throw new Error("there is no such list");
    const failure = { class: "other", reaction: "dropped", description: "no" } as const;
    await world.end(refused, { status: "failed", ...failure });
    const rows = () =>
      world.sql(
        `select failures, retry_at > now() + interval '20 seconds' as later from admin.command_menus
         where bot = $1 and scope = 'default' and language = ''`,
        [BOT],
      );
    await waitFor("the refusal is noted", async () => (await rows())[0]?.["failures"] === 1);
    expect(await rows()).toEqual([{ failures: 1, later: true }]);
    await world.sql("update admin.command_menus set retry_at = now() where scope = 'default'");
    await waitFor(
      "asked again",
      () => calls().filter((call) => call.id !== refused.id && call.ref === refused.ref).length > 0,
    );
  });

  test("goes where somebody may no longer use it", async () => {
    await world.sql("delete from admin.grants where person = $1", [ADMINISTRATOR]);
    await world.ports.bus.live.remove(`person.${ADMINISTRATOR}`);
    await world
      .untilAsked(
        "the list is taken away",
        (call) => call.method === "deleteMyCommands" && isFor(call, "chat", undefined, ADMINISTRATOR),
      )
      .then(({ bot }) => expect(bot).toBe(BOT));
  });
});
