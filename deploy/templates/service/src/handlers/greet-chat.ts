import { ChatRegistered } from "@telebus/contracts";
import { onFact } from "@telebus/service";
import { sendText } from "@telebus/telegram";
import { greetingDue } from "../domain/greeting.js";
import type { Store } from "../store.js";

interface Deps {
  store: Store;
  pauseMs: number;
}

/** A chat joined the hub: it is welcome. */
export const greetChat = ({ store, pauseMs }: Deps) =>
  onFact(ChatRegistered, "greet-chat", async ({ bot, chat, type }, { time, text }) => {
    const kind = greetingDue(await store.lastGreeting(bot, chat), time, pauseMs);
    if (kind === "none") return [];
    await store.recordGreeting(bot, chat, time);
    return [sendText({ bot, chat, type }, text(kind))];
  });
