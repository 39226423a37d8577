import type { Message, Replied } from "../server/message.js";
import { serviceFields } from "../server/service-fields.js";

const names = Object.keys(serviceFields);

/** Whether Telegram itself speaks: somebody joined, a message was pinned ... */
export const isService = (message: Message | Replied): boolean =>
  names.some((name) => message[name] !== undefined);
