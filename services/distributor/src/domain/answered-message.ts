import type { UpdateReceivedData } from "@telebus/contracts";
import { z } from "zod";

const Answer = z.looseObject({ reply_to_message: z.looseObject({ message_id: z.int() }) });

/** The message that a message answers. */
export const answeredMessage = ({ kind, update }: UpdateReceivedData): number | undefined =>
  Answer.safeParse(update[kind]).data?.reply_to_message.message_id;
