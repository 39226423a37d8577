import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import { startAdminWorld, type AdminWorld } from "./admin-world.js";

describeOnEachBackend("the control plane", (backend) => {
  let world: AdminWorld;
  beforeAll(async () => {
    world = await startAdminWorld(backend);
  });
  afterAll(() => world.stop());

  test("is ready once it has started", async () => {
    const { status, body } = await world.api("GET", "/health/ready");
    expect({ status, body }).toMatchObject({ status: 200, body: { status: "ok" } });
  });
});
