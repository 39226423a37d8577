import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { formOf } from "./files.js";
import { send } from "./raw-request.js";
import { setStage, TOKEN, type Stage } from "./stage.js";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

/** Who the last call of this method came from. */
const callerOf = async (method: string) => (await stage.control.calls({ method })).calls.at(-1)?.caller;

test("a call is recorded with the name of the process that made it, however it comes", async () => {
  const root = `${stage.simulator.url}/bot${TOKEN}`;
  const headers = { "user-agent": "telebus-sender/7" };
  const json = { ...headers, "content-type": "application/json" };
  await send(`${root}/getMe`, { method: "POST", headers: json, body: "{}" });
  expect(await callerOf("getMe")).toBe("telebus-sender/7");
  await send(`${root}/getMyCommands?x=1`, { headers });
  expect(await callerOf("getMyCommands")).toBe("telebus-sender/7");
  const form = formOf({ chat_id: String(stage.ada), document: { bytes: Buffer.from("a"), name: "a.txt" } });
  await fetch(`${root}/sendDocument`, { method: "POST", headers, body: form });
  expect(await callerOf("sendDocument")).toBe("telebus-sender/7");
});

test("one that gives no name has none", async () => {
  const root = `${stage.simulator.url}/bot${TOKEN}`;
  await send(`${root}/getMyName`, { method: "POST" });
  expect(await callerOf("getMyName")).toBeUndefined();
});
