import type { KeptRow } from "@telebus/contracts";
import type { Database } from "@telebus/service";
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import {
  activePeople,
  audit,
  bots,
  chatAdministrators,
  chats,
  feedbackMessages,
  feedbackThreads,
  grants,
  happenings,
  journeySteps,
  languages,
  letters,
  memberships,
  messages,
  people,
  sessions,
} from "./tables.js";

/** Of what nobody could read through; the newest. */
const MAX_ROWS = 2_000;

/** What the control plane keeps of somebody, to be shown to them. */
export async function readKept(db: Database, person: number): Promise<readonly KeptRow[]> {
  const rows = (of: string, found: readonly object[]): KeptRow[] =>
    found.map((row) => ({ of, row: { ...row } }));
  const { session } = db;
  return [
    ...rows("person", await session.select().from(people).where(eq(people.id, person))),
    ...rows("chosen language", await session.select().from(languages).where(eq(languages.person, person))),
    ...rows("scope", await session.select().from(grants).where(eq(grants.person, person))),
    ...rows("membership", await session.select().from(memberships).where(eq(memberships.person, person))),
    ...rows(
      "administrator of",
      await session.select().from(chatAdministrators).where(eq(chatAdministrators.person, person)),
    ),
    ...rows("private chat", await session.select().from(chats).where(eq(chats.chat, person))),
    ...rows("conversation", await session.select().from(sessions).where(eq(sessions.person, person))),
    ...rows(
      "bot of theirs",
      await session.select({ id: bots.id, username: bots.username }).from(bots).where(eq(bots.owner, person)),
    ),
    ...rows(
      "audit entry",
      await session
        .select()
        .from(audit)
        .where(eq(audit.subject, `person:${person}`)),
    ),
    ...rows("feedback", await feedbackOf(db, person)),
    ...rows("message", await messagesOf(db, person)),
    ...rows("activity", await activityOf(db, person)),
    ...rows("what happened", await happenedTo(db, person)),
    ...rows("journey step", await stepsOf(db, person)),
    ...rows("dead letter", await lettersOf(db, person)),
  ];
}

/** Answers are the operators' words, and were sent to the person. */
const feedbackOf = ({ session }: Database, person: number) =>
  session
    .select({
      bot: feedbackThreads.bot,
      state: feedbackThreads.state,
      name: feedbackThreads.name,
      at: feedbackMessages.at,
      text: feedbackMessages.text,
    })
    .from(feedbackThreads)
    .innerJoin(feedbackMessages, eq(feedbackMessages.thread, feedbackThreads.id))
    .where(and(eq(feedbackThreads.person, person), isNull(feedbackMessages.answeredBy)))
    .orderBy(asc(feedbackMessages.id));

const messagesOf = ({ session }: Database, person: number) =>
  session
    .select({
      bot: messages.bot,
      chat: messages.chat,
      at: messages.at,
      message: messages.message,
      kind: messages.kind,
      text: messages.text,
    })
    .from(messages)
    .where(eq(messages.person, person))
    .orderBy(desc(messages.at))
    .limit(MAX_ROWS);

const activityOf = ({ session }: Database, person: number) =>
  session
    .select({ day: activePeople.day, bot: activePeople.bot, chat: activePeople.chat })
    .from(activePeople)
    .where(eq(activePeople.person, person))
    .orderBy(desc(activePeople.day))
    .limit(MAX_ROWS);

const happenedTo = ({ session }: Database, person: number) =>
  session
    .select({ at: happenings.at, bot: happenings.bot, chat: happenings.chat, what: happenings.what })
    .from(happenings)
    .where(eq(happenings.person, person))
    .orderBy(desc(happenings.at))
    .limit(MAX_ROWS);

const stepsOf = ({ session }: Database, person: number) =>
  session
    .select({
      at: journeySteps.at,
      type: journeySteps.type,
      bot: journeySteps.bot,
      chat: journeySteps.chat,
      kind: journeySteps.kind,
    })
    .from(journeySteps)
    .where(eq(journeySteps.person, person))
    .orderBy(desc(journeySteps.at))
    .limit(MAX_ROWS);

const lettersOf = ({ session }: Database, person: number) =>
  session
    .select({ at: letters.at, service: letters.service, type: letters.type, bot: letters.bot })
    .from(letters)
    .where(eq(letters.person, person))
    .orderBy(desc(letters.at))
    .limit(MAX_ROWS);
