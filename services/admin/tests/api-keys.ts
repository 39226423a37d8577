import { createHash, randomBytes } from "node:crypto";
import type { ApiScope, LiveKey, LivePerson, PersonScope } from "@telebus/contracts";
import { liveKey } from "@telebus/service";
import { waitFor } from "@telebus/testing";
import type { AdminWorld } from "./admin-world.js";

/** An API key with these rights alone, as services know it. @returns the key */
export async function giveKey(
  { ports }: Pick<AdminWorld, "ports">,
  { scopes, bots }: { scopes: readonly ApiScope[]; bots?: readonly number[] },
): Promise<string> {
  const id = randomBytes(6).toString("hex");
  const secret = randomBytes(24).toString("base64url");
  const hashes = [createHash("sha256").update(secret).digest("hex")];
  const key: LiveKey = { id, hashes, scopes: [...scopes], ...(bots && { bots: [...bots] }) };
  await ports.bus.live.put(liveKey.key(id), JSON.stringify(key));
  await waitFor("the key to be known", async () => ports.live.key(id) !== undefined);
  return `tb_${id}_${secret}`;
}

/** What somebody may do everywhere, as services know it. */
export async function giveScope(
  { ports }: Pick<AdminWorld, "ports">,
  person: number,
  scope: PersonScope,
): Promise<void> {
  const value: LivePerson = { id: person, grants: [{ scope }] };
  await ports.bus.live.put(liveKey.person(person), JSON.stringify(value));
  await waitFor("the scope to be known", async () => ports.live.holds(person, scope));
}
