import { setTimeout as pause } from "node:timers/promises";
import { TelegramError, Telegram } from "telegraf";
import { compete, contenderSettings } from "../contender.js";

const PER_SECOND = 30;

/** Telegraf with the loop that its users write: thirty a second, and whoever is refused waits and tries again. */
const { TOKEN, API_ROOT } = contenderSettings(process.env);
const telegram = new Telegram(TOKEN, { apiRoot: API_ROOT });

async function send(chat: number, text: string): Promise<void> {
  for (;;) {
    try {
      await telegram.sendMessage(chat, text);
      return;
    } catch (error) {
      const seconds = error instanceof TelegramError ? error.parameters?.retry_after : undefined;
      if (seconds === undefined) return;
      await pause(seconds * 1000);
    }
  }
}

async function broadcast(chats: readonly number[], text: string): Promise<void> {
  const startedAt = Date.now();
  for (const [n, chat] of chats.entries()) {
    await pause(Math.max(0, startedAt + (n * 1000) / PER_SECOND - Date.now()));
    void send(chat, text);
  }
}

compete({
  broadcast: (chats, text) => void broadcast(chats, text),
  reply: (chat, text) => void send(chat, text),
});
