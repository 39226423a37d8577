import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { State } from "@telebus/state";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { createSessions, type NewSession, type SessionHolder } from "../src/index.js";

const HOUR = 3_600_000;
const ada: SessionHolder = { kind: "person", id: 7, name: "Ada", bot: 1 };

describeOnEachBackend("sessions of browsers", (backend) => {
  let state: State;
  let now = Date.now();
  beforeAll(async () => {
    state = await backend.createState();
  });
  afterAll(() => state.close());
  const sessions = () => createSessions({ state, now: () => now });
  const open = (who: SessionHolder, about: Partial<NewSession> = {}) =>
    sessions().open({
      who,
      cookie: "telebus_session",
      via: "link",
      address: "127.0.0.1",
      device: "Firefox on Linux",
      idleMs: 12 * HOUR,
      lifetimeMs: 48 * HOUR,
      ...about,
    });
  const isThere = async (token: string): Promise<boolean> =>
    (await sessions().find(token, "telebus_session")) !== undefined;

  test("a session is found by its token alone, which the store does not know", async () => {
    const { token, session } = await open(ada);
    expect(await sessions().find(token, "telebus_session")).toEqual(session);
    expect(await isThere(`${token.slice(0, -1)}-`)).toBe(false);
    expect(await sessions().find(token, "__Host-telebus_session")).toBeUndefined();
    const [listed] = await sessions().of(ada);
    expect(JSON.stringify(listed)).not.toContain(token);
  });

  test("used now and then it goes on, to its end; unused it ends before", async () => {
    const { token } = await open(ada);
    const unused = await open(ada);
    for (let hours = 0; hours < 44; hours += 11) {
      now += 11 * HOUR;
      expect(await isThere(token)).toBe(true);
    }
    expect(await isThere(unused.token)).toBe(false);
    now += 5 * HOUR;
    expect(await isThere(token)).toBe(false);
  });

  test("one, or all of somebody, are ended; those of others go on", async () => {
    const [one, two, three] = [await open(ada), await open(ada), await open(ada)];
    const owner = await open({ kind: "owner" });
    expect(await sessions().end({ kind: "owner" }, one.session.id)).toBe(false);
    expect(await sessions().end(ada, one.session.id)).toBe(true);
    expect(await isThere(one.token)).toBe(false);
    expect(await sessions().endAll(ada, two.session.id)).toBe(1);
    expect([await isThere(two.token), await isThere(three.token)]).toEqual([true, false]);
    expect(await sessions().endAll(ada)).toBe(1);
    expect([await isThere(two.token), await isThere(owner.token)]).toEqual([false, true]);
  });

  test("many browsers that sign in at once are all in the list; of too many the oldest make room", async () => {
    const eve: SessionHolder = { ...ada, id: 8 };
    await Promise.all(Array.from({ length: 8 }, () => open(eve)));
    expect(await sessions().of(eve)).toHaveLength(8);
    for (let n = 0; n < 46; n++) {
      now += 1_000;
      await open(eve);
    }
    expect(await sessions().of(eve)).toHaveLength(50);
  });
});
