import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { refusal, send } from "./raw-request.js";
import { setStage, type Stage } from "./stage.js";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

/** Whatever came, the next call works. */
afterEach(async () => {
  expect(await stage.bot.call("getMe")).toMatchObject({ ok: true });
});

const sendTo = (path: string, options?: Parameters<typeof send>[1]) =>
  send(stage.simulator.url + path, options);

describe("an address", () => {
  const NOT_FOUND = refusal(404, "Not Found");

  test.each([
    "/bot",
    "/bot/",
    "/bot/getMe",
    "/botX/getMe",
    "/botX/",
    "//bot1:2/getMe",
    "//bot../../etc/passwd",
    "/bot%zz/getMe",
    "/bot%00/getMe",
    `/bot${"1".repeat(3000)}/getMe`,
    "/file/bot",
    "/file/botX/documents/a.txt",
    "/nothing",
  ])("%s is not found", async (path) => {
    expect(await sendTo(path)).toEqual(NOT_FOUND);
    expect(await sendTo(path, { method: "POST", body: "x=1" })).toEqual(NOT_FOUND);
  });

  test("without a method, with too much, or of the test servers is not found", async () => {
    const { token } = stage.bot;
    for (const path of [
      `/bot${token}`,
      `/bot${token}/`,
      `/bot${token}/getMe/more`,
      `/bot${token}/test/getMe`,
    ])
      expect(await sendTo(path)).toEqual(NOT_FOUND);
    expect(await sendTo(`/bot${token}/noSuchMethod`)).toEqual(NOT_FOUND);
  });

  test("may be percent-encoded, and methods may have other letters", async () => {
    const token = stage.bot.token.replace(":", "%3A");
    expect(await sendTo(`/bot${token}/%67etme`)).toMatchObject({ status: 200, json: { ok: true } });
  });

  test.each(["PUT", "PATCH", "DELETE", "OPTIONS"] as const)("takes no %s", async (method) => {
    expect(await sendTo(`/bot${stage.bot.token}/getMe`, { method, body: "x" })).toEqual(
      refusal(501, "Not Implemented"),
    );
  });

  test("runs nothing for HEAD", async () => {
    const { last } = await stage.control.calls();
    expect(await sendTo(`/bot${stage.bot.token}/getMe`, { method: "HEAD" })).toEqual({
      status: 501,
      json: undefined,
    });
    expect((await stage.control.calls()).last).toBe(last);
  });

  test("with an unknown token is not let in where tokens are strict", async () => {
    const strict = await setStage({ strictTokens: true });
    const url = `${strict.simulator.url}/bot999:${"A".repeat(35)}`;
    for (const method of ["getMe", "sendDocument"])
      expect(await send(`${url}/${method}`, { method: "POST", body: "x" })).toEqual(
        refusal(401, "Unauthorized"),
      );
    await strict.close();
  });
});
