import { expect, it } from "@jest/globals";
import { Client } from "pg";
import { describeOnEachBackend } from "./each-backend.js";

describeOnEachBackend("a test backend", (backend) => {
  it("has an empty database of its own, the same one each time", async () => {
    const url = await backend.databaseUrl();
    expect(await backend.databaseUrl()).toBe(url);

    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
    await client.end();
    expect(rows).toEqual([]);
  });

  it("has one state store, however many ask for it", async () => {
    const [one, other] = [await backend.createState(), await backend.createState()];
    await one.set("kept", "42", { ttlMs: 60_000 });
    expect(await other.get("kept")).toBe("42");
  });

  it("has a bus that works", async () => {
    const bus = await backend.createBus("gateway");
    expect(bus.health().ok).toBe(true);
  });
});
