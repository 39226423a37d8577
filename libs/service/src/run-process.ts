import { withoutSecrets, type Log } from "./log.js";
import { SettingsError, type Environment } from "./settings.js";

/** A process that runs and can be told to stop. */
export interface Running {
  readonly log: Log;
  readonly stop: () => Promise<void>;
}

/** After this a stop that hangs is cut short: orchestrators kill at 30 s. */
const STOP_DEADLINE_MS = 20_000;

/**
 * Starts a process and keeps it until SIGTERM or SIGINT; then it finishes what is in hand and exits 0.
 * Settings that cannot be used are listed in one message and exit 1.
 */
export async function runProcess(
  start: (env: Environment) => Promise<Running>,
  stopDeadlineMs = STOP_DEADLINE_MS,
): Promise<void> {
  try {
    const running = await start(process.env);
    stopOnSignal(running, stopDeadlineMs);
  } catch (error) {
    process.stderr.write(`${withoutSecrets(explain(error))}\n`);
    process.exit(1);
  }
}

function explain(error: unknown): string {
  if (error instanceof SettingsError)
    return `These settings cannot be used:\n  ${error.message.replaceAll("\n", "\n  ")}`;
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE")
    return `Could not start: ${error.message}. Something else listens there; set PORT (or SIM_PORT) to a free one.`;
  return error instanceof Error ? `Could not start: ${withCauses(error)}` : String(error);
}

const withCauses = (error: Error): string =>
  error.cause instanceof Error ? `${error.message}: ${withCauses(error.cause)}` : error.message;

function stopOnSignal({ log, stop }: Running, deadlineMs: number): void {
  let isStopping = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, "stopping");
    setTimeout(() => {
      log.error({ deadlineMs }, "stopping took too long; what was in hand comes again at the next start");
      process.exit(1);
    }, deadlineMs).unref();
    stop().then(
      () => {
        log.info("stopped");
        process.exit(0);
      },
      (error: unknown) => {
        log.error({ err: error }, "stopping failed");
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
}
