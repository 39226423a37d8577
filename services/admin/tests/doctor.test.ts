import { expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { z } from "zod";
import { startAdminWorld, TOKEN } from "./admin-world.js";

const Answer = z.object({
  isWell: z.boolean(),
  findings: z.array(
    z.object({ level: z.string(), about: z.string(), text: z.string(), advice: z.string().optional() }),
  ),
});

describeOnEachBackend("The doctor", (backend) => {
  test("looks at settings, servers, clocks and every bot, and says what to do", async () => {
    const world = await startAdminWorld(backend);
    const ask = async () => {
      const { status, body } = await world.api("GET", "/api/doctor");
      expect(status).toBe(200);
      return Answer.parse(body);
    };
    try {
      await waitFor("the bot is known", async () =>
        (await ask()).findings.some(({ about }) => about === "@first_bot"),
      );
      const { isWell, findings } = await ask();
      expect(isWell).toBe(true);
      const about = (name: string) => findings.filter((one) => one.about === name);
      expect(about("settings")).toContainEqual(
        expect.objectContaining({ level: "warning", advice: expect.stringContaining("SEAL_KEY") }),
      );
      expect(about("database")).toContainEqual(
        expect.objectContaining({ level: "ok", text: expect.stringMatching(/^PostgreSQL \d+/) }),
      );
      expect(about("database")).toContainEqual({ level: "ok", about: "database", text: "The clocks agree" });
      expect(about("bus")).toHaveLength(1);
      expect(about("dead letters")).toEqual([{ level: "ok", about: "dead letters", text: "There are none" }]);
      expect(about("@first_bot")[0]).toMatchObject({ level: "ok" });
      expect(JSON.stringify(findings)).not.toContain(TOKEN.split(":")[1]);
    } finally {
      await world.stop();
    }
  });

  test("finds a bot whose Telegram does not answer, and asks for a key", async () => {
    const world = await startAdminWorld(backend);
    try {
      expect((await world.api("GET", "/api/doctor", { key: "" })).status).toBe(401);
      await world.sql("UPDATE admin.bots SET api_root = 'http://127.0.0.1:9'");
      const { isWell, findings } = Answer.parse((await world.api("GET", "/api/doctor")).body);
      expect(isWell).toBe(false);
      expect(findings).toContainEqual(
        expect.objectContaining({ level: "fault", text: expect.stringMatching(/^Telegram does not answer/) }),
      );
    } finally {
      await world.stop();
    }
  });
});
