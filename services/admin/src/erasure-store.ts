import type { Database } from "@telebus/service";
import { sql } from "drizzle-orm";

/**
 * Has the control plane forget somebody. Scopes, bans and the audit log stay; so does, without a name, that there is a
 * private chat: whether broadcasts are wanted there is to go on to hold.
 * @returns how many rows are gone or know them no more
 */
export async function eraseKept({ session }: Database, person: number): Promise<number> {
  const isHeld = sql`exists (select from admin.grants where person = ${person})`;
  // The id of a private chat is that of the person.
  const statements = [
    sql`delete from admin.messages where chat = ${person}`,
    sql`update admin.messages set person = null, text = null where person = ${person}`,
    sql`delete from admin.memberships where person = ${person} or chat = ${person}`,
    sql`delete from admin.sessions where person = ${person}`,
    sql`delete from admin.languages where person = ${person}`,
    sql`delete from admin.feedback_threads where person = ${person}`,
    sql`delete from admin.feedback_cards where chat = ${person} and role = 'person'`,
    sql`delete from admin.feedback_forms where person = ${person}`,
    sql`delete from admin.active_people where person = ${person} or chat = ${person}`,
    sql`delete from admin.happenings where person = ${person} or chat = ${person}`,
    sql`delete from admin.chat_administrators where person = ${person}`,
    sql`update admin.journey_steps set person = null where person = ${person}`,
    sql`update admin.journey_steps set chat = null where chat = ${person}`,
    sql`update admin.letters set person = null where person = ${person}`,
    sql`update admin.letters set chat = null where chat = ${person}`,
    sql`update admin.chats set title = null, username = null where chat = ${person}`,
    sql`delete from admin.privacy_pieces using admin.privacy_orders as orders
        where privacy_pieces.order = orders.id and orders.person = ${person} and orders.kind = 'export'
          and orders.finished_at is not null`,
    sql`delete from admin.people where id = ${person} and not ${isHeld}`,
    sql`update admin.people set first_name = '', last_name = null, username = null, language = null,
        is_premium = false where id = ${person}`,
  ];
  let rows = 0;
  for (const statement of statements) rows += (await session.execute(statement)).rowCount ?? 0;
  return rows;
}
