import { createSimulator, SimulatorControl } from "@telebus/telegram-sim";

/** A simulated Telegram with some bots. */
export interface Telegram {
  /** What services are told to work with it, beside where their servers are. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** The key that its services know their owner by. */
export const KEY = "benchmark-key-benchmark-key-benchmark";
/** What comes with each of its updates. */
export const SECRET = "benchmark-secret";

/** Begins one that sends no updates by itself. */
export async function startTelegram(bots: readonly number[]): Promise<Telegram> {
  const simulator = createSimulator({ limitMode: "open" });
  await simulator.start();
  const control = new SimulatorControl(simulator.url);
  const tokens = bots.map((bot) => `${bot}:AAbenchmarkbenchmarkbenchmarkbenchmark`);
  for (const [n, token] of tokens.entries())
    await control.addBot({ token, username: `bench_${n}_bot`, first_name: `Bench ${n}` });
  const env = {
    API_SECRET_KEY: KEY,
    API_RATE_LIMIT: "1000000",
    BOT_TOKEN: tokens.join(),
    BOT_MODE: "webhook",
    WEBHOOK_HOST: "http://127.0.0.1:9",
    WEBHOOK_SECRET: SECRET,
    TELEGRAM_API_ROOT: simulator.url,
  };
  return { env, stop: () => simulator.stop() };
}
