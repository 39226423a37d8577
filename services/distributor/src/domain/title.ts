import type { UpdateReceivedData } from "@telebus/contracts";
import { z } from "zod";

const Renamed = z.looseObject({ new_chat_title: z.string() });

/** What a chat is called from now on; undefined where it was not renamed. */
export const newTitleOf = ({ kind, update }: UpdateReceivedData): string | undefined =>
  Renamed.safeParse(update[kind]).data?.new_chat_title;
