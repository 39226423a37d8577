import { ApiError, UnreachableError } from "@telebus/client";
import { Command, CommanderError } from "commander";
import type { CommandGroup } from "./command.js";
import { auditCommand } from "./commands/audit.js";
import { commandCommands } from "./commands/commands.js";
import { dashboardCommand } from "./commands/dashboard.js";
import { doctorCommand } from "./commands/doctor.js";
import { feedbackCommands } from "./commands/feedback.js";
import { journeyCommand } from "./commands/journey.js";
import { keyCommands } from "./commands/keys.js";
import { letterCommands } from "./commands/dead-letters.js";
import { settingsCommands } from "./commands/settings.js";
import { statsCommand } from "./commands/stats.js";
import { botCommands } from "./commands/bots.js";
import { broadcastCommands } from "./commands/broadcasts.js";
import { peopleCommands } from "./commands/people.js";
import { taskCommands } from "./commands/tasks.js";
import { sendCommand } from "./commands/send.js";
import { webhookCommands } from "./commands/webhook.js";
import type { Io } from "./io.js";
import { FailedError, UsageError } from "./session.js";
import { harmless } from "./text.js";

const GROUPS: readonly CommandGroup[] = [
  dashboardCommand,
  botCommands,
  webhookCommands,
  statsCommand,
  sendCommand,
  broadcastCommands,
  peopleCommands,
  keyCommands,
  commandCommands,
  feedbackCommands,
  taskCommands,
  letterCommands,
  journeyCommand,
  auditCommand,
  settingsCommands,
  doctorCommand,
];

/** How the program ends: well, refused or failed, called in a way that makes no sense. */
const exitCodes = { ok: 0, failed: 1, usage: 2 } as const;

const HELP = `
The key: TELEBUS_API_KEY, else API_SECRET_KEY, else the one that npm start keeps in its data folder. It is never an argument.

Exit codes: 0 done, 1 refused or failed, 2 called in a way that makes no sense.

Examples:
  telebus bots list
  telebus send --bot 123456789 --chat 987654321 "Hello"
  telebus people list --search ada --json`;

/** Runs the program. @returns its exit code */
export async function runProgram(args: readonly string[], io: Io): Promise<number> {
  const program = new Command("telebus")
    .description("Operates a Telebus platform by its HTTP APIs.")
    .option("--url <url>", "where the platform is (or TELEBUS_URL)")
    .option("--json", "for machines: the answer as JSON")
    .addHelpText("after", HELP)
    .showHelpAfterError("Add --help to see how it is used.")
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.warn(text.trimEnd()),
    })
    .configureHelp({ showGlobalOptions: true })
    .exitOverride();
  for (const add of GROUPS) add(program, io);
  inherit(program);
  try {
    await program.parseAsync([...args], { from: "user" });
    return exitCodes.ok;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    io.warn(harmless(`telebus: ${sentenceOf(error)}`));
    return error instanceof UsageError ? exitCodes.usage : exitCodes.failed;
  }
}

/** What is set for the program holds for its commands; commander copies it only to those that come later. */
function inherit(command: Command): void {
  for (const one of command.commands) {
    one.copyInheritedSettings(command);
    inherit(one);
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof ApiError) return `${error.message}${hintOf(error)}`;
  if (error instanceof UnreachableError)
    return `${error.message}. Is the platform running (npm start)? Say where it is with --url or TELEBUS_URL`;
  if (error instanceof UsageError || error instanceof FailedError) return error.message;
  return `something went wrong here: ${error instanceof Error ? error.message : String(error)}`;
}

function hintOf({ status, requestId }: ApiError): string {
  if (status === 401) return ". Set TELEBUS_API_KEY to a key of this platform";
  if (status === 403) return ". Use a key with that scope, or API_SECRET_KEY";
  return status >= 500 && requestId !== undefined ? `. The platform's log has it under ${requestId}` : "";
}
