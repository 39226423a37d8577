import { Writable } from "node:stream";
import { expect, test } from "@jest/globals";
import { createLog } from "@telebus/service";
import { testApiKey, waitFor } from "@telebus/testing";
import { describeOnEmbeddedBackends } from "@telebus/testing/each-backend";
import { ADMINISTRATOR, BOT, startAdminWorld, TOKEN } from "./admin-world.js";
import { openBrowser, ownerLink } from "./browser.js";
import { initDataOf } from "./telegram-signature.js";

const PASSWORD = "correct horse battery staple";
const FIRST = "set before the first start";

describeOnEmbeddedBackends("secrets of signing in", (backend) => {
  test("neither logs nor tables have links, cookies, tokens, passwords or what Telegram has signed", async () => {
    const lines: string[] = [];
    const sink = new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) });
    const log = createLog({ level: "trace" }, sink);
    const world = await startAdminWorld(backend, { DASHBOARD_PASSWORD: FIRST }, log);
    try {
      await waitFor("the administrator", async () => world.ports.live.holds(ADMINISTRATOR, "admin"));
      await waitFor("the bot", async () => world.ports.live.bot(BOT) !== undefined);
      const browser = openBrowser(world);
      const ask = (method: string, path: string, body: object) => browser.ask(method, path, { body });
      const link = await ownerLink(world);
      expect((await ask("POST", "/auth/link", { token: link })).status).toBe(200);
      const [cookie = "", csrf = ""] = [browser.cookie?.split("=")[1], browser.csrf];
      expect((await ask("PUT", "/auth/password", { password: PASSWORD })).status).toBe(204);
      expect((await ask("POST", "/auth/password", { password: FIRST })).status).toBe(422);
      expect((await ask("POST", "/auth/password", { password: PASSWORD })).status).toBe(200);
      const initData = initDataOf({ token: TOKEN, person: ADMINISTRATOR });
      expect((await ask("POST", "/auth/init-data", { initData })).status).toBe(200);
      const hash = new URLSearchParams(initData).get("hash") ?? "";
      const rows = await world.sql("select a.*, p.digest from admin.audit a, admin.owner_password p");
      const kept = lines.join("\n") + JSON.stringify(rows);
      expect(lines.join("\n")).toContain("session.opened");
      for (const secret of [link, cookie, csrf, PASSWORD, FIRST, hash, TOKEN, testApiKey])
        expect({ secret, isKept: secret === "" || kept.includes(secret) }).toEqual({ secret, isKept: false });
    } finally {
      await world.stop();
    }
  }, 90_000);
});
