import type { Command } from "commander";
import { z } from "zod";
import type { Io } from "./io.js";
import { openSession, UsageError, type Session } from "./session.js";

/** One command of the program. */
export interface CommandSpec<Input> {
  /** As commander has it: `show <bot>`. */
  readonly usage: string;
  readonly about: string;
  readonly options?: readonly (readonly [flags: string, about: string])[];
  /** Arguments and options together, by name. */
  readonly input: z.ZodType<Input>;
  readonly examples?: readonly string[];
  /** Else it always does. */
  readonly needsKey?: (input: Input) => boolean;
  readonly run: (input: Input, session: Session) => Promise<void>;
}

/** A group of commands: adds itself to the program. */
export type CommandGroup = (program: Command, io: Io) => void;

export function addCommand<Input>(group: Command, io: Io, spec: CommandSpec<Input>): void {
  const { usage, about, options = [], input, examples = [], needsKey = () => true, run } = spec;
  const command = group.command(usage).description(about);
  for (const [flags, meaning] of options) command.option(flags, meaning);
  if (examples.length > 0)
    command.addHelpText("after", `\nExamples:\n${examples.map((one) => `  ${one}`).join("\n")}`);
  command.action(async () => {
    const given: Record<string, unknown> = { ...command.opts() };
    for (const [n, argument] of command.registeredArguments.entries()) {
      const value: unknown = command.processedArgs[n];
      if (value !== undefined) given[camelCase(argument.name())] = value;
    }
    const { url, json } = z
      .object({ url: z.string().optional(), json: z.boolean().optional() })
      .parse(command.optsWithGlobals());
    const parsed = input.safeParse(given);
    if (!parsed.success) throw new UsageError(faultsOf(parsed.error, command));
    await run(parsed.data, await openSession({ url, json, needsKey: needsKey(parsed.data) }, io));
  });
}

const camelCase = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function faultsOf(error: z.ZodError, command: Command): string {
  return error.issues
    .map(({ path, message }) => {
      const [name] = path;
      const option = command.options.find((one) => one.attributeName() === name);
      const where = option?.long ?? (name === undefined ? "" : `<${String(name)}>`);
      return where === "" ? message : `${where}: ${message}`;
    })
    .join("\n");
}

/** Whole numbers, ids of chats among them, which may be negative. */
export const number = z.coerce.number({ error: "must be a number" }).int("must be a whole number");
/** How much of a list, and from where on. */
export const limitOption = ["--limit <n>", "how many at most"] as const;
