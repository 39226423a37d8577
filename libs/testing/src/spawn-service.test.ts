import { describe, expect, it } from "@jest/globals";
import { freePort } from "@telebus/service/embedded-postgres";
import { ServiceStartError, spawnProgram, spawnService } from "./spawn-service.js";

const service = `
  const server = require("node:http").createServer((_, response) => response.end("ok"));
  server.listen(process.env.PORT, "127.0.0.1", () => console.log("secret is", process.env.SECRET));
  process.once("SIGTERM", () => server.close(() => process.exit(Number(process.env.EXIT_CODE))));
  process.on("SIGINT", () => {});`;

const startWith = async (env: Record<string, string>, program = service) =>
  spawnProgram([process.execPath, "-e", program], { PORT: String(await freePort()), ...env }, 10_000);

describe("a service as its own process", () => {
  it("gets the given environment and nothing else, and its logs are kept", async () => {
    process.env["SECRET"] = "of the test";
    const running = await startWith({ EXIT_CODE: "0" });
    expect(await (await fetch(running.url)).text()).toBe("ok");
    expect(await running.stop()).toBe(true);
    expect(running.logs).toEqual(["secret is undefined"]);
  });

  it("is asked to end, and says how it ended", async () => {
    const running = await startWith({ EXIT_CODE: "3" });
    expect(await running.stop()).toBe(false);
  });

  it("is gone when it was killed", async () => {
    const running = await startWith({});
    await running.kill("SIGKILL");
    await expect(fetch(running.url)).rejects.toThrow("fetch failed");
  });

  it("fails with its last words when it ends before it is ready", async () => {
    const starting = startWith({}, `console.error("no database"); process.exit(1)`);
    await expect(starting).rejects.toThrow(ServiceStartError);
    await expect(starting).rejects.toThrow("no database");
  });

  it("asks for a build when it is not compiled", async () => {
    await expect(spawnService("no-such-service", {})).rejects.toThrow("npm run build");
  });
});
