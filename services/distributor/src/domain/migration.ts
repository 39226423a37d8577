import type { UpdateReceivedData } from "@telebus/contracts";
import { z } from "zod";

const Migration = z.looseObject({ migrate_to_chat_id: z.int() });

/** The id of the supergroup that this update's group became. */
export const migratedTo = ({ update }: UpdateReceivedData): number | undefined =>
  Migration.safeParse(update["message"]).data?.migrate_to_chat_id;
