import type { CallFinishedData, CallOutcome } from "@telebus/contracts";
import { z } from "zod";
import { MemberStatus } from "./observed-fields.js";
import { storable } from "./storable.js";

/** What is asked of Telegram about one chat. */
export const lookMethods = [
  "getChat",
  "getChatMemberCount",
  "getChatAdministrators",
  "getChatMember",
] as const;

/** Which look a call belongs to: goes with it and comes back. */
export const lookRef = (round: number): string => `look:${round}`;
export const roundOf = (ref: string | undefined): number | undefined => {
  const round = /^look:(\d+)$/.exec(ref ?? "")?.[1];
  return round === undefined ? undefined : Number(round);
};

export interface Administrator {
  readonly person: number;
  readonly name: string;
  readonly username: string | null;
  readonly isBot: boolean;
  readonly isOwner: boolean;
  /** That the chat gives them. */
  readonly title: string | null;
  /** Those they have. */
  readonly rights: readonly string[];
}

/** What one answer tells of a chat. */
export type Learned =
  | { readonly what: "chat"; readonly title: string | null; readonly username: string | null }
  | { readonly what: "members"; readonly members: number }
  | { readonly what: "administrators"; readonly administrators: readonly Administrator[] }
  | { readonly what: "role"; readonly status: MemberStatus }
  | { readonly what: "nothing"; readonly refusal: string };

const words = z
  .string()
  .optional()
  .transform((text) => (text === undefined ? null : storable(text)));
const Chat = z.object({ title: words, username: words });

const Member = z.looseObject({
  status: MemberStatus,
  user: z.object({
    id: z.int().positive(),
    is_bot: z.boolean().catch(false),
    first_name: z.string(),
    last_name: words,
    username: words,
  }),
  custom_title: words,
});

/** What an answer to `lookMethods` says; what cannot be read counts as refused. */
export function learn({ method, outcome }: Pick<CallFinishedData, "method" | "outcome">): Learned {
  if (outcome.status !== "ok") return { what: "nothing", refusal: refusalOf(method, outcome) };
  return read(method, outcome.result) ?? { what: "nothing", refusal: `${method}: the answer cannot be read` };
}

function read(method: string, result: unknown): Learned | undefined {
  if (method === "getChat") {
    const { data } = Chat.safeParse(result);
    return data && { what: "chat", ...data };
  }
  if (method === "getChatMemberCount") {
    const { data } = z.int().nonnegative().safeParse(result);
    return data === undefined ? undefined : { what: "members", members: data };
  }
  if (method === "getChatAdministrators") {
    const { data } = z.array(Member).safeParse(result);
    return data && { what: "administrators", administrators: data.map(administrator) };
  }
  const { data } = Member.safeParse(result);
  return data && { what: "role", status: data.status };
}

function administrator(member: z.output<typeof Member>): Administrator {
  const { user, status, custom_title: title } = member;
  const rights = Object.entries(member).filter(([name, value]) => name.startsWith("can_") && value === true);
  return {
    person: user.id,
    name: storable([user.first_name, user.last_name].filter(Boolean).join(" ")),
    username: user.username,
    isBot: user.is_bot,
    isOwner: status === "creator",
    title,
    rights: rights.map(([name]) => name),
  };
}

/** In words for an operator. */
function refusalOf(method: string, outcome: Exclude<CallOutcome, { status: "ok" }>): string {
  if (outcome.status === "failed") return storable(`${method}: ${outcome.description}`);
  if (outcome.status === "expired") return `${method}: not asked in time`;
  return `${method}: ${outcome.status}`;
}
