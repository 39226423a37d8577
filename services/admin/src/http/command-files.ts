import { BotId } from "@telebus/contracts";
import { ProblemError, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import { CommandInput, CommandName } from "../domain/command-content.js";
import { BotParams, refusedAsProblem, type CommandRouteDeps, type KnownBot } from "./command-requests.js";

const CommandFile = z.strictObject({
  bot: BotId.optional().describe("The bot it was exported from: its file ids are of no use to another"),
  custom: z.array(CommandInput.extend({ name: CommandName })).max(200),
  aliases: z.record(CommandName, CommandName).default({}),
  off: z.array(CommandName).default([]).describe("Built-in commands that are switched off"),
});

/** `/api/commands/:bot/file`: all that an operator has made of a bot's commands, at once. */
export const commandFileRoutes =
  ({ db, access, commands, registry }: CommandRouteDeps, known: KnownBot): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/:bot/file",
      {
        schema: {
          summary: "A bot's own commands as a file",
          params: BotParams,
          response: { 200: CommandFile },
        },
      },
      async (request, _reply) => {
        const bot = await known(request, request.params.bot);
        const { aliases, disabled } = await commands.changesOf(bot.id);
        const custom = [...(await commands.customOf(bot.id))];
        return { bot: bot.id, custom, aliases: { ...aliases }, off: [...disabled] };
      },
    );
    scope.put(
      "/:bot/file",
      {
        schema: {
          summary: "Put a file of commands in place of what the bot has; all of it or nothing",
          params: BotParams,
          body: CommandFile,
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        const bot = await known(request, request.params.bot);
        const file = request.body;
        const actor = access.callerOf(request).name;
        const hasFiles = file.custom.some(({ content: { medium } }) => medium && "fileId" in medium);
        if (hasFiles && file.bot !== bot.id)
          throw new ProblemError(
            422,
            "its file ids belong to another bot: give URLs, or send the files to this bot",
          );
        const replace = db.transaction(async () => {
          const now = await commands.changesOf(bot.id);
          for (const alias of Object.keys(now.aliases)) await registry.removeAlias(bot, alias, actor);
          for (const { name } of now.custom) await registry.remove(bot, name, actor);
          for (const name of now.disabled) await registry.setOn(bot, name, true, actor);
          for (const name of file.off) await registry.setOn(bot, name, false, actor);
          for (const { name, ...command } of file.custom) await registry.put(bot, name, command, actor);
          for (const [alias, command] of Object.entries(file.aliases))
            await registry.setAlias(bot, { alias, command, replaces: true }, actor);
        });
        await refusedAsProblem(replace);
        return reply.code(204).send(null);
      },
    );
  };
