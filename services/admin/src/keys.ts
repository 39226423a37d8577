import { createHash, randomBytes } from "node:crypto";
import type { ApiScope, LiveKey } from "@telebus/contracts";
import { createLoop, liveKey, type BackgroundTask } from "@telebus/service";
import { createKeysStore, type KeyRow, type KeysStore } from "./keys-store.js";
import type { Foundation } from "./part.js";

/** A key as it is shown, once. */
export interface ShownKey {
  readonly key: string;
  readonly row: KeyRow;
}

export interface KeyRequest {
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly bots?: readonly number[] | undefined;
  readonly expiresAt?: Date | undefined;
}

/** Makes API keys, replaces their secrets and ends them; all services know a moment later. */
export interface Keys {
  make(request: KeyRequest, actor: string): Promise<ShownKey>;
  /** @param graceMs how long the secret before is still taken */
  rotate(id: string, graceMs: number, actor: string): Promise<ShownKey>;
  revoke(id: string, actor: string): Promise<void>;
}

type Deps = Pick<Foundation, "db" | "audit" | "published" | "clock" | "log"> & { readonly store: KeysStore };

/** @returns what makes, replaces and ends keys, each in one transaction with its row in the audit log */
export function createKeys({ db, store, audit, published, clock }: Deps): Keys {
  const record = (actor: string, action: string, id: string, details: object): Promise<void> =>
    audit.record({ actor, action, subject: `key:${id}`, details: { ...details } });
  return {
    make: ({ name, scopes, bots, expiresAt }, actor) =>
      db.transaction(async () => {
        const id = newId();
        const secret = newSecret();
        const about = { name, scopes: [...scopes], bots: bots && [...bots], expiresAt };
        const row = await store.add({ id, ...about, hash: hashOf(secret), madeBy: actor });
        await publish(published, row);
        await record(actor, "key.made", id, about);
        return { key: `tb_${id}_${secret}`, row };
      }),
    rotate: (id, graceMs, actor) =>
      db.transaction(async () => {
        const secret = newSecret();
        const now = clock.now();
        const formerUntil = graceMs === 0 ? null : new Date(now + graceMs);
        const row = await store.rotate(id, hashOf(secret), formerUntil, new Date(now));
        await publish(published, row);
        await record(actor, "key.rotated", id, { formerUntil });
        return { key: `tb_${id}_${secret}`, row };
      }),
    revoke: (id, actor) =>
      db.transaction(async () => {
        await store.revoke(id, new Date(clock.now()));
        await published.remove(liveKey.key(id));
        await record(actor, "key.revoked", id, {});
      }),
  };
}

const ID_LETTERS = "abcdefghijklmnopqrstuvwxyz012345";
const newId = (): string => Array.from(randomBytes(12), (byte) => ID_LETTERS[byte % 32] ?? "a").join("");
const newSecret = (): string => randomBytes(32).toString("base64url");
const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

const publish = (
  published: Foundation["published"],
  { id, hash, formerHash, scopes, bots, expiresAt }: KeyRow,
): Promise<void> => {
  const live: LiveKey = {
    id,
    hashes: [hash, ...(formerHash === null ? [] : [formerHash])],
    scopes,
    ...(bots !== null && { bots }),
    ...(expiresAt !== null && { expiresAt }),
  };
  return published.put(liveKey.key(id), live);
};

const EVERY_MS = 10_000;

/** Secrets that were replaced are taken for the time that was given, and then no more. */
export function endFormerSecrets({ db, store, published, clock, log }: Deps): BackgroundTask {
  const turn = (): Promise<boolean> =>
    db.transaction(async () => {
      for (const row of await store.endFormer(new Date(clock.now()))) await publish(published, row);
      return false;
    });
  const loop = createLoop({ name: "replaced secrets", pollMs: EVERY_MS, clock, log, turn });
  return { name: "replaced secrets", start: async () => loop.start(), stop: () => loop.stop() };
}

const USE_EVERY_MS = 60_000;

/** Notes that a key was used, at most once a minute; a note that is lost is no loss. */
export function createKeyUse({ db, clock, log }: Pick<Foundation, "db" | "clock" | "log">) {
  const store = createKeysStore(db);
  const noted = new Map<string, number>();
  return (id: string): void => {
    const now = clock.now();
    if ((noted.get(id) ?? 0) + USE_EVERY_MS > now) return;
    noted.set(id, now);
    store
      .noteUse(id, new Date(now))
      .catch((error: unknown) => log.warn({ err: error, key: id }, "the use of a key could not be noted"));
  };
}
