import { useSyncExternalStore } from "react";
import { z } from "zod";
import type { Message } from "../server/message.js";

const KEY = "telegram-simulator-paid";
const Paid = z.array(z.string());
const listeners = new Set<() => void>();
let paid: readonly string[] = restored();

function restored(): readonly string[] {
  try {
    return Paid.parse(JSON.parse(sessionStorage.getItem(KEY) ?? "[]"));
  } catch {
    return [];
  }
}

const nameOf = ({ chat, message_id }: Message, person: number): string =>
  `${person} ${chat.id} ${message_id}`;

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether a message was paid for on this page. */
export const usePaidHere = (message: Message, person: number): boolean =>
  useSyncExternalStore(subscribe, () => paid.includes(nameOf(message, person)));

export function rememberPaid(message: Message, person: number): void {
  paid = [...paid, nameOf(message, person)];
  sessionStorage.setItem(KEY, JSON.stringify(paid));
  for (const listener of listeners) listener();
}
