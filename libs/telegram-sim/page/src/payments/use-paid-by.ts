import { z } from "zod";
import { useSeat } from "../app/seat-context.js";
import type { Message } from "../server/message.js";
import { usePaidHere } from "./paid-here.js";

const Buyers = z.looseObject({ paid_by: z.array(z.number()) });

/** Whether the person here has paid for a message's media: as the simulator tells it, else as it was paid here. */
export function usePaidBy(message: Message): boolean {
  const { me } = useSeat();
  const isPaidHere = usePaidHere(message, me.id);
  return (
    isPaidHere ||
    Buyers.safeParse(message).data?.paid_by.includes(me.id) === true ||
    message.from?.id === me.id
  );
}
