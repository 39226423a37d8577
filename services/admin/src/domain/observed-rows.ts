import type { MemberStatus, SeenChat, SeenUser } from "./observed-fields.js";
import { storable } from "./storable.js";
import type { Observation } from "./observed.js";

/** What a batch of updates leads to, row by row: of each chat, person and place one, as of the last update. */
export interface ObservedRows {
  readonly chats: readonly ChatRow[];
  readonly roles: readonly Row[];
  readonly administered: readonly Row[];
  readonly moved: readonly Row[];
  readonly people: readonly Row[];
  readonly sightings: readonly Row[];
  readonly changes: readonly MembershipRow[];
  readonly messages: readonly Row[];
  readonly active: readonly Row[];
  readonly edits: readonly Row[];
  readonly happenings: readonly Row[];
  readonly totals: readonly Row[];
  readonly sessions: readonly Row[];
}

type Row = Readonly<Record<string, unknown>>;

interface ChatRow extends Row {
  readonly bot: number;
  readonly chat: number;
}

interface MembershipRow extends Row {
  readonly status: MemberStatus;
}

/** @param keepsContent - whether a bot's messages keep their words */
export function rowsOf(
  observations: readonly Observation[],
  keepsContent: (bot: number) => boolean,
): ObservedRows {
  const memberships = observations.flatMap((one) => membershipsOf(one));
  return {
    chats: newest(observations.flatMap(chatOf), placeKey),
    roles: newest(observations.flatMap(roleOf), placeKey),
    administered: newest(
      observations.flatMap((one) => (one.isForAdministrators === true ? [{ ...placeOf(one) }] : [])),
      placeKey,
    ),
    moved: observations.flatMap((one) =>
      one.movedTo === undefined ? [] : [{ ...placeOf(one), at: one.at }],
    ),
    people: newest(
      observations.flatMap(({ people, at }) => people.map((person) => personOf(person, at))),
      ({ id }) => String(id),
    ),
    sightings: newest(
      memberships.flatMap(({ status, ...row }) => (status === undefined ? [row] : [])),
      memberKey,
    ),
    changes: newest(
      memberships.flatMap(({ status, ...row }) => (status === undefined ? [] : [{ ...row, status }])),
      memberKey,
    ),
    messages: observations.flatMap((one) => messageOf(one, keepsContent)),
    active: newest(observations.flatMap(activeOf), ({ day, ...row }) => `${day}:${memberKey(row)}`),
    edits: newest(
      observations.flatMap((one) => editOf(one, keepsContent)),
      (row) => `${placeKey(row)}:${row.message}`,
    ),
    happenings: observations.flatMap(happeningsOf),
    totals: newest(observations.flatMap(totalsOf), (row) => `${placeKey(row)}:${row.message}`),
    sessions: newest(observations.flatMap(sessionOf), memberKey),
  };
}

type Place = Pick<ChatRow, "bot" | "chat">;

const placeKey = ({ bot, chat }: Place): string => `${bot}:${chat}`;
const memberKey = ({ person, ...place }: Place & { person: number }): string =>
  `${placeKey(place)}:${person}`;

const placeOf = ({ bot, chat }: Observation): Place => ({ bot, chat: chat?.id ?? 0 });

/** The last of each, in an order that is the same in every process: so no two wait for one another. */
function newest<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return [...byKey.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function chatOf({ bot, chat, at }: Observation) {
  if (chat === undefined) return [];
  const { id, type, username = null, is_forum } = chat;
  return [{ bot, chat: id, type, title: titleOf(chat), username: kept(username), is_forum, at }];
}

/** Of people their name. */
const titleOf = ({ title, first_name, last_name }: SeenChat): string | null =>
  kept(title ?? ([first_name, last_name].filter(Boolean).join(" ") || null));

function roleOf(one: Observation) {
  if (one.botRole === undefined || one.chat === undefined) return [];
  const { status, at, isPresent } = one.botRole;
  return [{ ...placeOf(one), status, ended_at: isPresent ? null : at }];
}

const personOf = (person: SeenUser, at: Date) => ({
  id: person.id,
  first_name: kept(person.first_name),
  last_name: kept(person.last_name ?? null),
  username: kept(person.username ?? null),
  language: kept(person.language_code ?? null),
  is_bot: person.is_bot,
  is_premium: person.is_premium,
  at,
});

const membershipsOf = (one: Observation) =>
  one.chat === undefined
    ? []
    : one.memberships.map(({ person, at, status }) => ({ ...placeOf(one), person, at, status }));

function messageOf(one: Observation, keepsContent: (bot: number) => boolean): readonly Row[] {
  const { message: said } = one;
  if (said === undefined || one.chat === undefined) return [];
  return [
    {
      ...placeOf(one),
      at: said.at,
      message: said.message,
      person: said.person,
      as_chat: said.asChat,
      thread: said.thread,
      kind: said.kind,
      content: said.content,
      is_service: said.isService,
      has_media: said.hasMedia,
      reply_to: said.replyTo,
      length: said.length,
      text: keepsContent(one.bot) ? said.text : null,
    },
  ];
}

function activeOf(one: Observation) {
  const { message, happenings } = one;
  const spoke = message === undefined || message.isService || message.person === null ? [] : [message];
  const reacted = happenings.filter(({ what, person }) => what === "reacted" && person !== 0);
  return [...spoke, ...reacted].map(({ at, person }) => ({
    ...placeOf(one),
    person: person ?? 0,
    day: at.toISOString().slice(0, 10),
  }));
}

function editOf(one: Observation, keepsContent: (bot: number) => boolean) {
  if (one.edit === undefined) return [];
  const { at, message, editedAt, length, text } = one.edit;
  const words = keepsContent(one.bot) ? text : null;
  return [{ ...placeOf(one), at, message, edited_at: editedAt, length, text: words }];
}

const happeningsOf = (one: Observation): readonly Row[] =>
  one.happenings.map(({ at, what, person, count, link, isTold = false }) => ({
    ...placeOf(one),
    update: one.update,
    at,
    what,
    person,
    count,
    link: kept(link ?? null),
    is_told: isTold,
  }));

const totalsOf = (one: Observation) => (one.totals === undefined ? [] : [{ ...placeOf(one), ...one.totals }]);

const sessionOf = (one: Observation) =>
  one.session === undefined ? [] : [{ ...placeOf(one), ...one.session, at: one.at }];

const kept = (text: string | null): string | null => (text === null ? null : storable(text));
