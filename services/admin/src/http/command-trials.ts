import { randomUUID } from "node:crypto";
import { BotId, CallRequested, PersonId, type ChatAddress, type EventDraft } from "@telebus/contracts";
import { ProblemError, type ApiRequest, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { BotRow } from "../bot-store.js";
import { answerOf, faultsOf } from "../domain/command-answer.js";
import { CommandInput, CommandName } from "../domain/command-content.js";
import { variables, type Values } from "../domain/command-text.js";
import { valuesOf } from "../domain/command-values.js";
import { sayAnswer } from "../panels/command-answer.js";
import type { CommandRouteDeps, KnownBot } from "./command-requests.js";

const Trial = z.strictObject({
  bot: BotId,
  command: z
    .union([CommandName, CommandInput])
    .describe("The name of one that is kept, or one as it would be"),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional(),
  args: z.string().max(1_000).default("").describe("What stands behind the command"),
});
const PreviewBody = Trial.extend({
  person: PersonId.optional().describe("Who gives it, where the bot knows them; else somebody called Ada"),
});
const Preview = z.object({
  calls: z.array(z.object({ method: z.string(), params: z.record(z.string(), z.unknown()) })),
  values: z.record(z.enum(variables), z.string()).describe("What the variables become"),
});
const Test = Trial.extend({ person: PersonId.describe("Gets it in the private chat with the bot") });

/** Somebody for a preview. */
const SOMEBODY = { id: 1, first_name: "Ada", last_name: "Lovelace", username: "ada" };

/** `/api/commands/preview`, `/api/commands/test`: what a custom command says, before anybody gives it. */
export const commandTrialRoutes =
  (deps: CommandRouteDeps, known: KnownBot): RouteGroup["routes"] =>
  async (scope) => {
    const { db, outbox } = deps;
    const trialOf = async (
      request: ApiRequest,
      trial: z.output<typeof Trial>,
      id: number | undefined,
    ): Promise<{ drafts: EventDraft[]; values: Values }> => {
      const bot = await known(request, trial.bot);
      const command = await commandOf(deps, bot, trial.command);
      const person = await somebody(deps, bot.id, id);
      const chat = { id: person.id, type: "private" };
      const at = new Date(deps.now());
      const values = valuesOf({ message: { from: person, chat } }, { bot, args: trial.args, at });
      const to: ChatAddress = { bot: bot.id, chat: person.id, type: "private" };
      return { drafts: sayAnswer(to, answerOf(command, trial.language, values), deps), values };
    };
    scope.post(
      "/preview",
      {
        schema: {
          summary: "The calls that a custom command makes",
          body: PreviewBody,
          response: { 200: Preview },
        },
      },
      async (request, _reply) => {
        const { person, ...trial } = request.body;
        const { drafts, values } = await trialOf(request, trial, person);
        return { calls: drafts.map(({ body }) => CallRequested.schema.parse(JSON.parse(body))), values };
      },
    );
    scope.post(
      "/test",
      {
        schema: {
          summary: "Say what a custom command says to one person",
          body: Test,
          response: { 202: z.object({ journey: z.string() }) },
        },
      },
      async (request, reply) => {
        const { person, ...trial } = request.body;
        const { drafts } = await trialOf(request, trial, person);
        const id = `command-test:${randomUUID()}`;
        await db.transaction(() => outbox.add({ id, journeyId: id }, "command-test", drafts));
        return reply.code(202).send({ journey: id });
      },
    );
  };

/** A person as the bot knows them: who was never seen with it, or whose data was erased, is called Ada. */
async function somebody({ people }: CommandRouteDeps, bot: number, id = SOMEBODY.id) {
  const person = (await people.isKnownTo(id, [bot])) ? await people.find(id) : undefined;
  if (person === undefined) return { ...SOMEBODY, id };
  const { firstName, lastName, username } = person;
  return { id, first_name: firstName, last_name: lastName ?? "", username: username ?? "" };
}

async function commandOf(
  { commands }: CommandRouteDeps,
  bot: BotRow,
  given: z.output<typeof Trial>["command"],
): Promise<CommandInput> {
  const command = typeof given === "string" ? await commands.custom(bot.id, given) : given;
  if (command === undefined) throw new ProblemError(404, "This bot has no such custom command");
  const [fault] = faultsOf(command);
  if (fault !== undefined) throw new ProblemError(422, fault);
  return command;
}
