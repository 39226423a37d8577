import { createContext, use } from "react";
import type { Message } from "../server/message.js";
import type { User } from "../server/user.js";

/** One pane: who acts there, and where it can be led. */
export interface SeatView {
  readonly me: User;
  readonly openRoom: (room: string | undefined, thread?: number) => void;
  readonly inspect: (room: string, message: Message) => void;
}

export const SeatContext = createContext<SeatView | undefined>(undefined);

export function useSeat(): SeatView {
  const seat = use(SeatContext);
  if (!seat) throw new Error("useSeat outside of a pane");
  return seat;
}
