import type { UpdateReceivedData } from "@telebus/contracts";
import { z } from "zod";
import { readAlias } from "./alias.js";

/** The author whom a command is about, as it was said. */
export type Subject =
  | { readonly by: "alias"; readonly alias: string }
  | { readonly by: "id"; readonly id: number }
  | ({ readonly by: "answer" } & Answered);

/** The message that a command answers. */
export interface Answered {
  readonly message: number;
  /** Who has said it here; not of the bot's own messages. */
  readonly author: number | undefined;
}

const Id = z.looseObject({ id: z.int() });
const Command = z.looseObject({
  reply_to_message: z
    .looseObject({ message_id: z.int(), from: Id.optional(), sender_chat: Id.optional() })
    .optional(),
});

export function answeredBy({ bot, kind, update }: UpdateReceivedData): Answered | undefined {
  const answered = Command.safeParse(update[kind]).data?.reply_to_message;
  if (answered === undefined) return undefined;
  const author = answered.sender_chat?.id ?? answered.from?.id;
  return { message: answered.message_id, author: author === bot ? undefined : author };
}

/** Behind an answer a short number is rather a duration that lacks its unit. */
const SHORTEST_ID_BEHIND_ANSWER = 5;

/** Reads `<alias | id> more`, or `more` alone in an answer. */
export function readSubject(
  args: string,
  answered: Answered | undefined,
): { readonly subject: Subject | undefined; readonly rest: string } {
  const [word = "", ...others] = args.trim().split(/\s+/);
  const rest = others.join(" ");
  const alias = readAlias(word);
  if (alias !== undefined) return { subject: { by: "alias", alias }, rest };
  const isId =
    /^-?\d{1,15}$/.test(word) && (answered === undefined || word.length >= SHORTEST_ID_BEHIND_ANSWER);
  if (isId) return { subject: { by: "id", id: Number(word) }, rest };
  if (answered === undefined) return { subject: undefined, rest: args.trim() };
  return { subject: { by: "answer", ...answered }, rest: args.trim() };
}
