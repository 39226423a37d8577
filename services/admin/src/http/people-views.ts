import { BotId, PersonId, PersonScope } from "@telebus/contracts";
import { z } from "zod";
import type { AuditStore } from "../audit-store.js";
import type { Person } from "../people-store.js";
import type { Grant } from "../roles-store.js";

const GrantView = z.object({
  scope: PersonScope,
  bot: BotId.nullable().describe("With this bot alone; null: with every bot"),
  by: z.string().describe("Who gave it, as in the audit log"),
  at: z.date(),
  until: z.date().nullable().describe("When it ends by itself; null: until it is taken"),
  reason: z.string().nullable(),
});

export const PersonView = z.object({
  id: PersonId,
  firstName: z.string().nullable().describe("Null of somebody who was never seen, or whose data was erased"),
  lastName: z.string().nullable(),
  username: z.string().nullable(),
  language: z.string().nullable(),
  isBot: z.boolean(),
  isPremium: z.boolean(),
  firstSeenAt: z.date().nullable(),
  lastSeenAt: z.date().nullable(),
  scopes: z.array(GrantView),
});

export const PersonDetail = PersonView.extend({
  memberships: z
    .array(
      z.object({
        bot: BotId,
        chat: z.int(),
        type: z.string(),
        title: z.string().nullable(),
        status: z.string(),
        since: z.date(),
        lastSeenAt: z.date(),
      }),
    )
    .describe("Groups and channels they are known to be in, at most 100; Telegram does not list them"),
});

export const AuditView = z.object({
  id: z.int(),
  at: z.date(),
  actor: z.string(),
  action: z.string(),
  subject: z.string(),
  bot: BotId.nullable(),
  details: z.record(z.string(), z.unknown()),
});

/** @param held of this person, as far as who asks may see it */
export function personView(person: Person, held: readonly Grant[]): z.input<typeof PersonView> {
  const isSeen = person.firstName !== "";
  const { id, lastName, username, language, isBot, isPremium, firstSeenAt, lastSeenAt } = person;
  return {
    id,
    lastName,
    username,
    language,
    isBot,
    isPremium,
    firstName: isSeen ? person.firstName : null,
    firstSeenAt: isSeen ? firstSeenAt : null,
    lastSeenAt: isSeen ? lastSeenAt : null,
    scopes: held.map(({ scope, bot, by, at, until, reason }) => ({ scope, bot, by, at, until, reason })),
  };
}

export const auditView = (
  row: Awaited<ReturnType<AuditStore["list"]>>[number],
): z.input<typeof AuditView> => ({ ...row, details: { ...row.details } });
