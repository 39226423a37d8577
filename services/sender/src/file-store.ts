import { createHash } from "node:crypto";
import type { Database } from "@telebus/service";
import { and, eq, lt, or, sql, type SQL } from "drizzle-orm";
import type { FileUse } from "./domain/file-params.js";
import { fileIds } from "./tables.js";

const KEEP_DAYS = 30;

/** What a bot's files are called by Telegram. */
export function createFileStore(db: Database) {
  return {
    /** @returns the file_ids that the bot has for these, by `keyOfUse` */
    async find(bot: number, uses: readonly FileUse[]): Promise<ReadonlyMap<string, string>> {
      if (uses.length === 0) return new Map();
      const rows = await db.session.select().from(fileIds).where(isOneOf(bot, uses));
      return new Map(rows.map(({ blob, kind, variant, fileId }) => [`${kind}/${blob}/${variant}`, fileId]));
    },

    /** Notes what a file is called now; and that it is used, so that it is not forgotten. */
    async learn(bot: number, learned: readonly { use: FileUse; fileId: string }[]): Promise<void> {
      const rows = learned.map(({ use, fileId }) => ({ bot, ...rowOf(use), fileId }));
      await db.session
        .insert(fileIds)
        .values(rows)
        .onConflictDoUpdate({
          target: [fileIds.bot, fileIds.blob, fileIds.kind, fileIds.variant],
          set: { fileId: sql`excluded.file_id`, usedAt: sql`now()` },
          // A broadcast sends one file to thousands: its row is not written for each.
          setWhere: sql`${fileIds.fileId} <> excluded.file_id or ${fileIds.usedAt} < now() - interval '1 day'`,
        });
    },

    async forget(bot: number, uses: readonly FileUse[]): Promise<void> {
      await db.session.delete(fileIds).where(isOneOf(bot, uses));
    },

    async prune(): Promise<void> {
      const before = sql`now() - make_interval(days => ${KEEP_DAYS})`;
      await db.session.delete(fileIds).where(lt(fileIds.usedAt, before));
    },
  };
}
export type FileStore = ReturnType<typeof createFileStore>;

/** The same for uses that share a file_id. */
export function keyOfUse(use: FileUse): string {
  const { kind, blob, variant } = rowOf(use);
  return `${kind}/${blob}/${variant}`;
}

const rowOf = ({ blob, kind, variant }: FileUse) => ({
  blob,
  kind,
  variant: createHash("sha256").update(variant).digest("base64url"),
});

const isOneOf = (bot: number, uses: readonly FileUse[]): SQL | undefined =>
  and(
    eq(fileIds.bot, bot),
    or(
      ...uses.map((use) => {
        const { blob, kind, variant } = rowOf(use);
        return and(eq(fileIds.blob, blob), eq(fileIds.kind, kind), eq(fileIds.variant, variant));
      }),
    ),
  );
