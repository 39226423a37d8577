import { expect, test } from "@jest/globals";
import { busContract } from "./contract.js";
import { openJetStream } from "./jetstream-world.js";
import { startNats } from "./nats-server.js";

const server = await startNats();
if (server === undefined) {
  test("the bus on JetStream: not tested, this machine has no nats-server", () =>
    expect(server).toBeUndefined());
} else {
  busContract("on JetStream", () => openJetStream(server));
}
