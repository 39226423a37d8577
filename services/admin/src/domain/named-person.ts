import type { UpdateReceivedData } from "@telebus/contracts";
import { z } from "zod";

/** Whom a command is about, as it was said. */
export type NamedPerson =
  { readonly by: "id"; readonly id: number } | { readonly by: "username"; readonly username: string };

const Message = z.looseObject({
  reply_to_message: z
    .looseObject({ from: z.looseObject({ id: z.int(), is_bot: z.boolean().optional() }).optional() })
    .optional(),
});

/** Behind an answer a shorter number is rather part of what is said. */
const SHORTEST_ID = 5;

/** Reads `<@name | id> more`, or `more` alone in an answer to somebody. */
export function readNamed(
  args: string,
  { kind, update }: Pick<UpdateReceivedData, "kind" | "update">,
): { readonly named: NamedPerson | undefined; readonly rest: string } {
  const [word = "", ...others] = args.trim().split(/\s+/);
  const rest = others.join(" ");
  if (/^@[A-Za-z]\w{3,31}$/.test(word)) return { named: { by: "username", username: word.slice(1) }, rest };
  const answered = Message.safeParse(update[kind]).data?.reply_to_message?.from;
  const isId = /^[1-9]\d{0,15}$/.test(word) && (answered === undefined || word.length >= SHORTEST_ID);
  if (isId) return { named: { by: "id", id: Number(word) }, rest };
  const isPerson = answered !== undefined && answered.is_bot !== true;
  return { named: isPerson ? { by: "id", id: answered.id } : undefined, rest: args.trim() };
}
