import { autoRetry } from "@grammyjs/auto-retry";
import { apiThrottler } from "@grammyjs/transformer-throttler";
import { Api } from "grammy";
import { compete, contenderSettings } from "../contender.js";

/** grammY as its documentation has it for broadcasts: the throttler, and auto-retry around it. */
const { TOKEN, API_ROOT } = contenderSettings(process.env);
const api = new Api(TOKEN, { apiRoot: API_ROOT });
api.config.use(apiThrottler());
api.config.use(autoRetry());

const send = (chat: number, text: string): void => {
  api.sendMessage(chat, text).catch(() => undefined);
};

compete({
  broadcast: (chats, text) => {
    for (const chat of chats) send(chat, text);
  },
  reply: send,
});
