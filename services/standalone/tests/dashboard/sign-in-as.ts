import type { SimulatorControl } from "@telebus/telegram-sim";
import type { BrowserContext } from "playwright-core";

/** Signs a browser in as a person, by what Telegram says of them in a mini app of the bot. */
export const signInAs =
  (simulator: SimulatorControl, person: string, bot: number) =>
  async (context: BrowserContext, url: string): Promise<void> => {
    const { init_data: initData } = await simulator.openWebApp({ from: person, bot, url: `${url}/mini-app` });
    const opened = await context.request.post(`${url}/auth/init-data`, { data: { initData } });
    if (!opened.ok()) throw new Error(`signing in: ${opened.status()} ${await opened.text()}`);
  };
