import type { Database } from "@telebus/service";
import { and, asc, eq, ne, sql } from "drizzle-orm";
import type { CommandInput, CustomCommand } from "./domain/command-content.js";
import type { CommandChanges } from "./domain/registry.js";
import { commandAliases, commandExamples, customCommands, disabledCommands } from "./tables.js";

/** What operators have made of the bots' commands. */
export interface CommandStore {
  /** In the order of menus. */
  customOf(bot: number): Promise<readonly CustomCommand[]>;
  custom(bot: number, name: string): Promise<CustomCommand | undefined>;
  /** The same, and nobody else changes it until the transaction ends. */
  held(bot: number, name: string): Promise<CustomCommand | undefined>;
  changesOf(bot: number): Promise<CommandChanges>;
  /** @returns whether it is new */
  put(bot: number, name: string, command: CommandInput): Promise<boolean>;
  /** @returns what it was */
  remove(bot: number, name: string): Promise<CustomCommand | undefined>;
  setAlias(bot: number, alias: string, command: string): Promise<void>;
  /** @returns whether it was there */
  removeAlias(bot: number, alias: string): Promise<boolean>;
  setDisabled(bot: number, name: string, isDisabled: boolean): Promise<void>;
  /** Another bot whose commands hold this file. */
  otherBotWith(bot: number, fileId: string): Promise<number | undefined>;
  /** @returns whether the bot has never had them before */
  noteExamples(bot: number): Promise<boolean>;
}

export function createCommandStore(db: Database): CommandStore {
  const customOf = async (bot: number): Promise<readonly CustomCommand[]> => {
    const rows = await db.session
      .select()
      .from(customCommands)
      .where(eq(customCommands.bot, bot))
      .orderBy(asc(customCommands.position), asc(customCommands.name));
    return rows.map(commandOf);
  };

  return {
    customOf,
    custom: async (bot, name) => {
      const [row] = await db.session.select().from(customCommands).where(one(bot, name));
      return row && commandOf(row);
    },
    changesOf: async (bot) => {
      const aliases = await db.session.select().from(commandAliases).where(eq(commandAliases.bot, bot));
      const disabled = await db.session.select().from(disabledCommands).where(eq(disabledCommands.bot, bot));
      return {
        custom: await customOf(bot),
        aliases: Object.fromEntries(aliases.map(({ alias, command }) => [alias, command])),
        disabled: disabled.map(({ name }) => name).toSorted(),
      };
    },
    put: async (bot, name, command) => {
      const [row] = await db.session
        .insert(customCommands)
        .values({ bot, name, ...command })
        .onConflictDoUpdate({
          target: [customCommands.bot, customCommands.name],
          set: { ...command, changedAt: sql`now()` },
        })
        .returning({ isNew: sql<boolean>`xmax = 0` });
      return row?.isNew === true;
    },
    remove: async (bot, name) => {
      const [row] = await db.session.delete(customCommands).where(one(bot, name)).returning();
      return row && commandOf(row);
    },
    otherBotWith: async (bot, fileId) => {
      const [row] = await db.session
        .select({ bot: customCommands.bot })
        .from(customCommands)
        .where(
          and(ne(customCommands.bot, bot), sql`${customCommands.content}->'medium'->>'fileId' = ${fileId}`),
        )
        .limit(1);
      return row?.bot;
    },
    noteExamples: async (bot) => {
      const { rowCount } = await db.session.insert(commandExamples).values({ bot }).onConflictDoNothing();
      return rowCount === 1;
    },
    ...switches(db),
  };
}

const switches = (db: Database): Pick<CommandStore, "held" | "setAlias" | "removeAlias" | "setDisabled"> => ({
  held: async (bot, name) => {
    const [row] = await db.session.select().from(customCommands).where(one(bot, name)).for("update");
    return row && commandOf(row);
  },

  setAlias: async (bot, alias, command) => {
    await db.session
      .insert(commandAliases)
      .values({ bot, alias, command })
      .onConflictDoUpdate({ target: [commandAliases.bot, commandAliases.alias], set: { command } });
  },
  removeAlias: async (bot, alias) => {
    const { rowCount } = await db.session
      .delete(commandAliases)
      .where(and(eq(commandAliases.bot, bot), eq(commandAliases.alias, alias)));
    return rowCount === 1;
  },
  setDisabled: async (bot, name, isDisabled) => {
    if (isDisabled) await db.session.insert(disabledCommands).values({ bot, name }).onConflictDoNothing();
    else
      await db.session
        .delete(disabledCommands)
        .where(and(eq(disabledCommands.bot, bot), eq(disabledCommands.name, name)));
  },
});

function commandOf(row: typeof customCommands.$inferSelect): CustomCommand {
  const { bot: _bot, changedAt: _changedAt, ...command } = row;
  return command;
}

const one = (bot: number, name: string) => and(eq(customCommands.bot, bot), eq(customCommands.name, name));
