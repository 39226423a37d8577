import { simulatorSettings } from "./environment.js";
import { seedWorld } from "./seed.js";
import { createSimulator } from "./simulator.js";
import { lineOf } from "./transcript/events.js";

/* The simulator alone: `npm run sim`. */

const print = (line: string): void => void process.stdout.write(`${line}\n`);

// oxlint-disable-next-line node/no-process-env -- the one place that reads this program's settings
const { success, data: env, error } = simulatorSettings.safeParse(process.env);
if (!success) {
  const faults = error.issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`);
  process.stderr.write(`These settings cannot be used:\n${faults.join("\n")}\n`);
  process.exit(1);
}

const simulator = createSimulator({
  strictTokens: env.SIM_STRICT === "1",
  strictParams: env.SIM_STRICT_PARAMS === "1",
  strictWakeUps: env.SIM_STRICT_WAKE_UPS === "1",
  limitMode: env.SIM_LIMITS,
  snapshotFile: env.SIM_SNAPSHOT,
  log: { info: () => undefined, error: (_facts, message) => print(message) },
});

simulator.onEvent((event) => {
  const line = lineOf(event);
  if (line !== undefined) print(line);
});

await simulator.start({ host: env.SIM_HOST, port: env.SIM_PORT });
seedWorld(simulator);
print(`Telegram simulator: ${simulator.url}  (set TELEGRAM_API_ROOT to it, any token of valid form will do)`);

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    simulator.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
