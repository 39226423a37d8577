import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { BOT, startAdminWorld, TOKEN, type AdminWorld } from "./admin-world.js";

describeOnEachBackend("the bots of a deployment", (backend) => {
  let world: AdminWorld;
  beforeAll(async () => {
    world = await startAdminWorld(backend, { BOT_HANDLER: "!" });
  });
  afterAll(() => world.stop());

  test("begin with that of BOT_TOKEN, which every service then knows", async () => {
    await waitFor("the bot to be published", async () => world.ports.live.bot(BOT) !== undefined);
    expect(world.ports.live.bot(BOT)).toMatchObject({
      token: TOKEN,
      isOn: true,
      mode: "polling",
      features: ["distributor"],
      home: "distributor",
      commandPrefix: "!",
    });
  });
});
