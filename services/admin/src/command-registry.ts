import type { Database } from "@telebus/service";
import type { AuditStore } from "./audit-store.js";
import type { BotCommands, BotPublishing } from "./bot-publishing.js";
import type { BotRow, BotStore } from "./bot-store.js";
import type { CommandStore } from "./command-store.js";
import { revisionOf } from "./command-revision.js";
import { faultsOf } from "./domain/command-answer.js";
import type { CommandInput, CustomCommand } from "./domain/command-content.js";
import { exampleCommands } from "./domain/command-examples.js";
import { whyNotAlias, whyNotCustom, whyNotOff } from "./domain/registry.js";

/** A change that cannot be, with the reason in words for the operator. */
export class CommandRefusedError extends Error {
  override readonly name = "CommandRefusedError";
  constructor(
    /** `conflict`: with what the bot has; `stale`: somebody else was first; `invalid`: in itself. */
    readonly kind: "unknown" | "conflict" | "stale" | "invalid",
    message: string,
  ) {
    super(message);
  }
}

/** Changes the commands of bots: checked, noted in the audit log, and published. */
export interface CommandRegistry {
  /**
   * @param revision the one that was read, null where there was none: only then it is changed
   * @throws CommandRefusedError
   */
  put(
    bot: BotRow,
    name: string,
    command: CommandInput,
    actor: string,
    revision?: string | null,
  ): Promise<"added" | "changed">;
  remove(bot: BotRow, name: string, actor: string): Promise<CustomCommand>;
  setAlias(bot: BotRow, alias: NewAlias, actor: string): Promise<void>;
  removeAlias(bot: BotRow, alias: string, actor: string): Promise<void>;
  setOn(bot: BotRow, name: string, isOn: boolean, actor: string): Promise<void>;
  /** What is published of a bot's commands; a bot that is new gets the examples. */
  published(bot: number): Promise<BotCommands>;
}

interface NewAlias {
  readonly alias: string;
  readonly command: string;
  readonly replaces: boolean;
}

export interface RegistryDeps {
  readonly db: Database;
  readonly commands: CommandStore;
  readonly bots: Pick<BotStore, "find">;
  readonly botPublishing: Pick<BotPublishing, "publish">;
  readonly audit: AuditStore;
}

export function createCommandRegistry(deps: RegistryDeps): CommandRegistry {
  const { db, commands, botPublishing, audit } = deps;
  const change = (bot: BotRow, action: string, name: string, actor: string) => async (): Promise<void> => {
    await audit.record({ actor, action, subject: `command:${name}`, bot: bot.id });
    await botPublishing.publish(bot.id);
  };

  return {
    put: (bot, name, command, actor, revision) =>
      db.transaction(async () => {
        if (revision !== undefined) checkRevision(await commands.held(bot.id, name), revision);
        await checkCommand(deps, bot, name, command);
        const isNew = await commands.put(bot.id, name, command);
        await change(bot, isNew ? "command.added" : "command.changed", name, actor)();
        return isNew ? "added" : "changed";
      }),
    remove: (bot, name, actor) =>
      db.transaction(async () => {
        const removed = await commands.remove(bot.id, name);
        if (removed === undefined) throw unknown(name);
        await change(bot, "command.removed", name, actor)();
        return removed;
      }),
    setAlias: (bot, alias, actor) =>
      db.transaction(async () => {
        const why = whyNotAlias(bot, await commands.changesOf(bot.id), alias);
        if (why !== undefined) throw new CommandRefusedError("conflict", why);
        await commands.setAlias(bot.id, alias.alias, alias.command);
        await change(bot, "alias.set", alias.alias, actor)();
      }),
    removeAlias: (bot, alias, actor) =>
      db.transaction(async () => {
        if (!(await commands.removeAlias(bot.id, alias))) throw unknown(alias);
        await change(bot, "alias.removed", alias, actor)();
      }),
    setOn: (bot, name, isOn, actor) =>
      db.transaction(async () => {
        const why = whyNotOff(bot, name);
        if (why === "unknown") throw unknown(name);
        if (why === "needed" && !isOn)
          throw new CommandRefusedError("conflict", `every bot answers /${name}: it cannot be switched off`);
        await commands.setDisabled(bot.id, name, !isOn);
        await change(bot, isOn ? "command.switched-on" : "command.switched-off", name, actor)();
      }),
    published: async (bot) => {
      await addExamples(deps, bot);
      const { custom, aliases, disabled } = await commands.changesOf(bot);
      const customNames = custom.filter(({ isOn }) => isOn).map(({ name }) => name);
      return { customCommands: customNames, aliases, disabledCommands: [...disabled] };
    },
  };
}

const unknown = (name: string): CommandRefusedError =>
  new CommandRefusedError("unknown", `this bot has no command /${name} of that kind`);

function checkRevision(now: CustomCommand | undefined, read: string | null): void {
  if ((now && revisionOf(now)) === (read ?? undefined)) return;
  const what = now === undefined ? "removed" : read === null ? "added" : "changed";
  throw new CommandRefusedError("stale", `somebody else has ${what} the command meanwhile: read it again`);
}

async function checkCommand(
  { commands }: RegistryDeps,
  bot: BotRow,
  name: string,
  command: CommandInput,
): Promise<void> {
  const [fault] = faultsOf(command);
  if (fault !== undefined) throw new CommandRefusedError("invalid", fault);
  const why = whyNotCustom(bot, await commands.changesOf(bot.id), name);
  if (why !== undefined) throw new CommandRefusedError("conflict", why);
  const { medium } = command.content;
  if (medium === undefined || !("fileId" in medium)) return;
  const other = await commands.otherBotWith(bot.id, medium.fileId);
  // Which bot is not said: the caller may know nothing of it.
  if (other !== undefined)
    throw new CommandRefusedError("invalid", "content.medium.fileId: this file belongs to another bot");
}

async function addExamples({ commands, bots }: RegistryDeps, id: number): Promise<void> {
  if (!(await commands.noteExamples(id))) return;
  const bot = await bots.find(id);
  if (bot === undefined) return;
  const changes = await commands.changesOf(id);
  for (const { name, ...command } of exampleCommands)
    if (whyNotCustom(bot, changes, name) === undefined) await commands.put(id, name, command);
}
