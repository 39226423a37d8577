import type { Database } from "@telebus/service";
import { ownerPassword } from "./tables.js";

/** The digest of the owner's password. */
export interface PasswordStore {
  find(): Promise<string | undefined>;
  put(digest: string, at: Date): Promise<void>;
  /** @returns false where there is one already */
  putFirst(digest: string, at: Date): Promise<boolean>;
}

export const createPasswordStore = (db: Database): PasswordStore => ({
  find: async () => (await db.session.select().from(ownerPassword))[0]?.digest,
  put: async (digest, changedAt) => {
    const set = { digest, changedAt };
    await db.session.insert(ownerPassword).values(set).onConflictDoUpdate({ target: ownerPassword.id, set });
  },
  putFirst: async (digest, changedAt) => {
    const { rowCount } = await db.session
      .insert(ownerPassword)
      .values({ digest, changedAt })
      .onConflictDoNothing();
    return rowCount === 1;
  },
});
