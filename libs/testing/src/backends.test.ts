import { describe, expect, it } from "@jest/globals";
import { describeBackends, missingServers } from "./backends.js";

const embedded = { version: "18.4", origin: "started here", url: "postgres://embedded" };

describe("the report on backends", () => {
  it("names what there is with its version, and says how to get what is missing", () => {
    const postgres = { version: "15.20", origin: "TEST_DATABASE_URL", url: "postgres://me:secret@host" };
    const backends = { embedded, postgres, redis: { version: "7.0.15", origin: "started here" } };

    expect(describeBackends(backends)).toBe(
      "embedded PostgreSQL 18.4; PostgreSQL 15.20 (TEST_DATABASE_URL); Redis 7.0.15 (started here); " +
        "no NATS: install nats-server or set TEST_NATS_URL",
    );
    expect(missingServers(backends)).toEqual(["no NATS: install nats-server or set TEST_NATS_URL"]);
  });
});
