import { z } from "zod";
import type { AdminWorld, ApiAnswer } from "./admin-world.js";

/** What tests read of a person's view. */
const PersonAnswer = z.object({
  id: z.int(),
  firstName: z.string().nullable(),
  username: z.string().nullable(),
  scopes: z.array(z.object({ scope: z.string(), bot: z.int().nullable(), by: z.string() })),
});
const PageAnswer = z.object({ people: z.array(PersonAnswer), next: z.string().optional() });

export const scopesIn = ({ body }: ApiAnswer): readonly string[] =>
  PersonAnswer.parse(body)
    .scopes.map(({ scope, bot }) => (bot === null ? scope : `${scope}@${bot}`))
    .toSorted();

export const pageOf = ({ body }: ApiAnswer): z.output<typeof PageAnswer> => PageAnswer.parse(body);

/** A bot as the registry has it. */
export async function addBot({ sql }: Pick<AdminWorld, "sql">, id: number): Promise<void> {
  await sql(
    `insert into admin.bots (id, username, name, token, mode, features, home)
     values ($1, $2, 'Bot', 'sealed', 'polling', '{distributor}', 'distributor') on conflict do nothing`,
    [id, `bot_${id}`],
  );
}

/** Somebody whom the bots have seen: the archive writes such rows. */
export async function addPerson(
  { sql }: Pick<AdminWorld, "sql">,
  person: { id: number; firstName: string; username?: string; bot?: number; seenAt?: Date },
): Promise<void> {
  const { id, firstName, username = null, bot, seenAt = new Date() } = person;
  await sql(
    `insert into admin.people (id, first_name, username, first_seen_at, last_seen_at) values ($1, $2, $3, $4, $4)
     on conflict (id) do update set first_name = excluded.first_name, username = excluded.username`,
    [id, firstName, username, seenAt],
  );
  if (bot === undefined) return;
  await sql(
    `insert into admin.memberships (bot, chat, person, status, since, last_seen_at)
     values ($1, $2, $3, 'member', $4, $4) on conflict do nothing`,
    [bot, -500, id, seenAt],
  );
}
