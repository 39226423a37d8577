import { createHmac, createPublicKey, verify } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { setStage, TOKEN, type Stage } from "./stage.js";

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(() => stage.close());

const APP = "https://app.example.org/shop?x=1";

/** As https://core.telegram.org/bots/webapps says, "Validating data received via the Mini App". */
function isValid(initData: string, token: string): boolean {
  const fields = new URLSearchParams(initData);
  const hash = fields.get("hash");
  fields.delete("hash");
  const checkString = [...fields.keys()]
    .toSorted()
    .map((name) => `${name}=${fields.get(name)}`)
    .join("\n");
  const secret = createHmac("sha256", "WebAppData").update(token).digest();
  return createHmac("sha256", secret).update(checkString).digest("hex") === hash;
}

/** The same page, "Validating data for Third-Party Use". */
function isSigned(initData: string, botId: number, publicKeyHex: string): boolean {
  const fields = new URLSearchParams(initData);
  const signature = Buffer.from(fields.get("signature") ?? "", "base64url");
  fields.delete("hash");
  fields.delete("signature");
  const lines = [...fields].map(([name, value]) => `${name}=${value}`).toSorted();
  const message = `${botId}:WebAppData\n${lines.join("\n")}`;
  const x = Buffer.from(publicKeyHex, "hex").toString("base64url");
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  return verify(null, Buffer.from(message), key, signature);
}

const fieldsOf = (initData: string) => Object.fromEntries(new URLSearchParams(initData));

async function sendButton(text = "Shop"): Promise<number> {
  const reply_markup = { inline_keyboard: [[{ text, web_app: { url: APP } }]] };
  return (await stage.bot.send(stage.ada, "Here:", { reply_markup })).message_id;
}

describe("opened by a button", () => {
  test("an app gets init data that its bot can verify, and anybody with the public key", async () => {
    const { control, bot } = stage;
    const message_id = await sendButton();
    const { init_data, url } = await control.openWebApp({ from: "Ada", message_id, button: "Shop" });
    expect(isValid(init_data, TOKEN)).toBe(true);
    expect(isValid(init_data, TOKEN.replace("AA", "AB"))).toBe(false);
    expect(isValid(init_data.replace("Ada", "Eve"), TOKEN)).toBe(false);
    const key = await control.webAppKey();
    expect(isSigned(init_data, bot.id, key)).toBe(true);
    expect(isSigned(init_data, bot.id + 1, key)).toBe(false);
    const told = new URLSearchParams(new URL(url).hash.slice(1));
    expect(url).toMatch(/^https:\/\/app\.example\.org\/shop\?x=1#tgWebAppData=/);
    expect(told.get("tgWebAppData")).toBe(init_data);
    expect(told.get("tgWebAppThemeParams")).toMatch(/"bg_color":"#ffffff"/);
    expect([told.has("tgWebAppVersion"), told.has("tgWebAppPlatform")]).toEqual([true, true]);
  });

  test("it is told who opened it and when, and under which id the bot may answer", async () => {
    const { init_data } = await stage.control.openWebApp({ from: "Ada", message_id: await sendButton() });
    const { user, query_id, auth_date, ...rest } = fieldsOf(init_data);
    expect(JSON.parse(user ?? "")).toMatchObject({ id: stage.ada, first_name: "Ada", username: "ada" });
    expect(query_id).toMatch(/\S+/);
    expect(Math.abs(Number(auth_date) - Date.now() / 1000)).toBeLessThan(5);
    expect(Object.keys(rest).toSorted()).toEqual(["hash", "signature"]);
  });

  test("a button that opens no app is said to be none", async () => {
    const message_id = await sendButton();
    await expect(stage.control.openWebApp({ from: "Ada", message_id, button: "Nothing" })).rejects.toThrow(
      /no button "Nothing" that opens a web app/,
    );
    await expect(stage.control.openWebApp({ from: "Ada" })).rejects.toThrow(/say which web app/);
  });
});

describe("opened by a link", () => {
  test("in a group, it is told the chat and what the link carries", async () => {
    const { control, bot, lisbon } = stage;
    const open = (from: string) =>
      control.openWebApp({ from, bot: bot.id, chat: lisbon, url: APP, start_param: "sale-7" });
    const ada = await open("Ada");
    expect(isValid(ada.init_data, TOKEN)).toBe(true);
    expect(fieldsOf(ada.init_data)).toMatchObject({ chat_type: "supergroup", start_param: "sale-7" });
    expect(new URL(ada.url).searchParams.get("tgWebAppStartParam")).toBe("sale-7");
    const instances = [ada, await open("Chidi")].map(({ init_data }) => fieldsOf(init_data)["chat_instance"]);
    expect(instances[0]).toMatch(/^-?\d+$/);
    expect(instances[1]).toBe(instances[0]);
  });

  test("in the bot's own chat, the person is the sender", async () => {
    const { init_data } = await stage.control.openWebApp({ from: "Ada", url: APP, start_param: "x" });
    expect(fieldsOf(init_data)).toMatchObject({ chat_type: "sender", start_param: "x" });
  });

  test("without anything, it is the menu: the bot may answer", async () => {
    const { init_data } = await stage.control.openWebApp({ from: "Ada", url: APP });
    expect(fieldsOf(init_data)).toHaveProperty("query_id");
    expect(fieldsOf(init_data)).not.toHaveProperty("chat_type");
  });
});

test("what an app of a reply keyboard sends reaches the bot", async () => {
  await stage.control.sendWebAppData({ from: "Ada", button_text: "Order", data: '{"cups":2}' });
  expect(await stage.bot.updates()).toMatchObject([
    { message: { chat: { id: stage.ada }, web_app_data: { button_text: "Order", data: '{"cups":2}' } } },
  ]);
  await expect(
    stage.control.sendWebAppData({ from: "Ada", button_text: "Order", data: "x".repeat(4097) }),
  ).rejects.toThrow(/4096 bytes/);
});

test("keys are kept across restarts, tokens are not", async () => {
  const folder = await mkdtemp(join(tmpdir(), "telegram-sim-"));
  const snapshotFile = join(folder, "sim.json");
  const before = await setStage({ snapshotFile });
  const key = await before.control.webAppKey();
  await before.close();
  expect(await readFile(snapshotFile, "utf8")).not.toContain(TOKEN.split(":")[1]);
  const after = await setStage({ snapshotFile });
  expect(await after.control.webAppKey()).toBe(key);
  const { init_data } = await after.control.openWebApp({ from: "Ada", url: APP });
  expect(isValid(init_data, TOKEN)).toBe(true);
  await after.close();
  await rm(folder, { recursive: true });
});

describe("the script in place of Telegram's", () => {
  /** As much of a browser's window as the script needs, in a frame. */
  async function open(url: string) {
    const posted: unknown[] = [];
    const json = z.string().transform((text): unknown => JSON.parse(text));
    const listeners: ((event: object) => void)[] = [];
    const parent = { postMessage: (text: string) => posted.push(json.parse(text)) };
    const kept = new Map<string, string>();
    const window = {
      parent,
      innerHeight: 600,
      addEventListener: (_name: string, listener: (event: object) => void) => listeners.push(listener),
    };
    const script = await fetch(`${stage.simulator.url}/sim/web-app.js`);
    expect(script.headers.get("content-type")).toMatch(/javascript/);
    const context = createContext({
      window,
      location: new URL(url),
      document: { documentElement: { style: { setProperty: () => undefined } } },
      sessionStorage: {
        getItem: (name: string) => kept.get(name) ?? null,
        setItem: (name: string, value: string) => kept.set(name, value),
      },
      URLSearchParams,
      URL,
      TextEncoder,
    });
    runInContext(await script.text(), context);
    const call = (path: string): unknown => runInContext(`window.Telegram.WebApp.${path}`, context);
    const tell = (eventType: string): void => {
      for (const listener of listeners) listener({ source: parent, data: JSON.stringify({ eventType }) });
    };
    return { call, posted, tell };
  }

  test("has what the app was told, and tells the frame around it what the app does", async () => {
    const { url, init_data } = await stage.control.openWebApp({ from: "Ada", url: APP });
    const { call, posted, tell } = await open(url);
    expect(call("initData")).toBe(init_data);
    expect(call("initDataUnsafe.user.first_name")).toBe("Ada");
    expect(call("themeParams.bg_color")).toBe("#ffffff");
    expect(call("isVersionAtLeast('6.9')")).toBe(true);
    call("ready()");
    call("expand()");
    call("sendData('two cups')");
    call("MainButton.setText('Pay').show().onClick(() => window.Telegram.WebApp.close())");
    tell("main_button_pressed");
    expect(posted).toEqual([
      { eventType: "web_app_ready", eventData: {} },
      { eventType: "web_app_expand", eventData: {} },
      { eventType: "web_app_data_send", eventData: { data: "two cups" } },
      expect.objectContaining({ eventType: "web_app_setup_main_button" }),
      {
        eventType: "web_app_setup_main_button",
        eventData: expect.objectContaining({ text: "Pay", is_visible: true, is_active: true }),
      },
      { eventType: "web_app_close", eventData: {} },
    ]);
    expect(() => call("sendData('')")).toThrow("WebAppDataInvalid");
  });
});
