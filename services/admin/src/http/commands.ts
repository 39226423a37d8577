import { BotId } from "@telebus/contracts";
import { ProblemError, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import { revisionOf } from "../command-revision.js";
import { CommandInput, CommandName, type CustomCommand } from "../domain/command-content.js";
import { builtInsOf, conflictsOf } from "../domain/registry.js";
import { commandFileRoutes } from "./command-files.js";
import {
  BotParams,
  knownBot,
  refusedAsProblem,
  type CommandRouteDeps,
  type KnownBot,
} from "./command-requests.js";
import { commandMenuRoute } from "./command-menus.js";
import { commandTrialRoutes } from "./command-trials.js";

/** `/api/commands`: what the bots answer, built in and added. */
export const commandRoutes = (deps: CommandRouteDeps): RouteGroup => ({
  prefix: "/api/commands",
  api: "Telebus admin: commands",
  routes: async (scope) => {
    scope.addHook("onRequest", deps.access.of("commands"));
    const known = knownBot(deps);
    await scope.register(listed(deps, known));
    await scope.register(switched(deps, known));
    await scope.register(custom(deps, known));
    await scope.register(commandFileRoutes(deps, known));
    await scope.register(commandTrialRoutes(deps, known));
    await scope.register(commandMenuRoute(deps, known));
  },
});

const NameParams = BotParams.extend({ name: CommandName });

const BuiltIn = z.object({
  name: z.string(),
  owner: z.string().describe("The service that answers it"),
  scope: z.string().describe("Who may use it"),
  description: z.string(),
  isOn: z.boolean(),
  aliases: z.array(z.string()),
});
const Custom = CommandInput.extend({ name: z.string(), aliases: z.array(z.string()) });
const Registry = z.object({
  bot: BotId,
  builtIn: z.array(BuiltIn),
  custom: z.array(Custom),
  aliases: z.record(z.string(), z.string()),
  conflicts: z.array(z.string()).describe("What two things claim, in words"),
});

const listed =
  ({ commands }: CommandRouteDeps, known: KnownBot): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/:bot",
      {
        schema: {
          summary: "All commands of a bot: who answers them",
          params: BotParams,
          response: { 200: Registry },
        },
      },
      async (request, _reply) => {
        const bot = await known(request, request.params.bot);
        const changes = await commands.changesOf(bot.id);
        const aliasesOf = (name: string): string[] =>
          Object.keys(changes.aliases).filter((alias) => changes.aliases[alias] === name);
        return {
          bot: bot.id,
          builtIn: builtInsOf(bot).map((command) => ({
            ...command,
            isOn: !changes.disabled.includes(command.name),
            aliases: aliasesOf(command.name),
          })),
          custom: (await commands.customOf(bot.id)).map((command) => ({
            ...command,
            aliases: aliasesOf(command.name),
          })),
          aliases: { ...changes.aliases },
          conflicts: conflictsOf(bot, changes),
        };
      },
    );
  };

const switched =
  ({ access, registry }: CommandRouteDeps, known: KnownBot): RouteGroup["routes"] =>
  async (scope) => {
    scope.put(
      "/:bot/built-in/:name",
      {
        schema: {
          summary: "Switch a built-in command on or off for a bot",
          params: NameParams,
          body: z.strictObject({ isOn: z.boolean() }),
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        const bot = await known(request, request.params.bot);
        const { name: actor } = access.callerOf(request);
        await refusedAsProblem(registry.setOn(bot, request.params.name, request.body.isOn, actor));
        return reply.code(204).send(null);
      },
    );
    scope.put(
      "/:bot/aliases/:name",
      {
        schema: {
          summary: "Give a command another name",
          params: NameParams,
          body: z.strictObject({
            command: CommandName,
            replaces: z.boolean().default(false).describe("It may hide a command of that name"),
          }),
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        const bot = await known(request, request.params.bot);
        const alias = { alias: request.params.name, ...request.body };
        await refusedAsProblem(registry.setAlias(bot, alias, access.callerOf(request).name));
        return reply.code(204).send(null);
      },
    );
    scope.delete(
      "/:bot/aliases/:name",
      { schema: { summary: "Take another name away", params: NameParams, response: { 204: z.null() } } },
      async (request, reply) => {
        const bot = await known(request, request.params.bot);
        const { name: actor } = access.callerOf(request);
        await refusedAsProblem(registry.removeAlias(bot, request.params.name, actor));
        return reply.code(204).send(null);
      },
    );
  };

const View = CommandInput.extend({ name: z.string() });
const ReadView = View.extend({
  revision: z.string().describe("Also as ETag: give it as If-Match with a change"),
});
const Conditions = z.object({
  "if-match": z
    .string()
    .max(100)
    .optional()
    .describe("The revision that was read: 412 where it is another now"),
  "if-none-match": z.literal("*").optional().describe("Only where there is no such command yet"),
});

const seen = (reply: { header(name: string, value: string): unknown }, command: CustomCommand) => {
  const revision = revisionOf(command);
  reply.header("etag", `"${revision}"`);
  return { ...command, revision };
};

const custom =
  ({ access, commands, registry }: CommandRouteDeps, known: KnownBot): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/:bot/custom/:name",
      { schema: { summary: "A custom command", params: NameParams, response: { 200: ReadView } } },
      async (request, reply) => {
        const bot = await known(request, request.params.bot);
        const found = await commands.custom(bot.id, request.params.name);
        if (found === undefined)
          throw new ProblemError(404, `This bot has no command /${request.params.name}`);
        return seen(reply, found);
      },
    );
    scope.put(
      "/:bot/custom/:name",
      {
        schema: {
          summary: "Add or change a custom command",
          params: NameParams,
          headers: Conditions,
          body: CommandInput,
          response: { 200: ReadView, 201: ReadView },
        },
      },
      async (request, reply) => {
        const { params, body } = request;
        const bot = await known(request, params.bot);
        const actor = access.callerOf(request).name;
        const { "if-match": match, "if-none-match": none } = request.headers;
        const revision = none === "*" ? null : match?.replaceAll('"', "");
        const done = await refusedAsProblem(registry.put(bot, params.name, body, actor, revision));
        const kept = (await commands.custom(bot.id, params.name)) ?? { name: params.name, ...body };
        return reply.code(done === "added" ? 201 : 200).send(seen(reply, kept));
      },
    );
    scope.delete(
      "/:bot/custom/:name",
      {
        schema: {
          summary: "Remove a custom command; the answer is what it was, to be put again by who wants it back",
          params: NameParams,
          response: { 200: View },
        },
      },
      async (request, _reply) => {
        const bot = await known(request, request.params.bot);
        const actor = access.callerOf(request).name;
        return refusedAsProblem(registry.remove(bot, request.params.name, actor));
      },
    );
  };
