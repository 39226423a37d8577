import type { Content, Entity, Room, User } from "./types.js";

/** Bot API type PollOption. */
export interface PollOption {
  /** Stays the same when options are added or taken away. */
  readonly persistent_id: string;
  readonly text: string;
  readonly text_entities?: readonly Entity[] | undefined;
  /** Bot API type PollMedia. */
  readonly media?: Content | undefined;
  readonly voter_count: number;
  /** Who added it, where it was not there from the start. */
  readonly added_by_user?: User | undefined;
  /** Unix time, seconds. */
  readonly addition_date?: number | undefined;
}

/** Bot API type Poll, with everything in it, also what not everybody may see; times in seconds. */
export interface Poll {
  readonly id: string;
  readonly question: string;
  readonly question_entities?: readonly Entity[] | undefined;
  readonly options: readonly PollOption[];
  readonly total_voter_count: number;
  readonly is_closed: boolean;
  readonly is_anonymous: boolean;
  readonly type: "regular" | "quiz";
  readonly allows_multiple_answers: boolean;
  readonly allows_revoting: boolean;
  readonly members_only: boolean;
  readonly country_codes?: readonly string[] | undefined;
  readonly correct_option_ids?: readonly number[] | undefined;
  readonly explanation?: string | undefined;
  readonly explanation_entities?: readonly Entity[] | undefined;
  readonly explanation_media?: Content | undefined;
  readonly open_period?: number | undefined;
  readonly close_date?: number | undefined;
  readonly description?: string | undefined;
  readonly description_entities?: readonly Entity[] | undefined;
  readonly media?: Content | undefined;
}

/** Where a poll is shown. */
export interface PollPlace {
  /** The room's key. */
  readonly room: string;
  readonly message_id: number;
}

/** A poll and who voted how. */
export interface PollState {
  poll: Poll;
  /** The bot that sent it: it is told of votes; undefined where a person did. */
  readonly botId?: number | undefined;
  /** People see no counts before it closes. */
  readonly hidesResults: boolean;
  /** People may add options. */
  readonly takesOptions?: boolean | undefined;
  /** Option indexes, by user id. */
  readonly votes: Map<number, readonly number[]>;
  /** Where it was sent, and where to it was forwarded since. */
  readonly places: PollPlace[];
}

/** Telegram's own limits (method reference, sendPoll). */
export const MAX_OPTIONS = 12;
export const MAX_OPTION_LENGTH = 100;

/** Why nobody can add this option; undefined where one can. */
export function optionRefusal(
  { poll, takesOptions }: Pick<PollState, "poll" | "takesOptions">,
  text: string,
): string | undefined {
  if (poll.is_closed) return "the poll is closed";
  if (takesOptions !== true) return "no options can be added to this poll";
  if (poll.options.length >= MAX_OPTIONS) return `a poll has at most ${MAX_OPTIONS} options`;
  if (poll.options.some((option) => option.text === text)) return "the poll has this option already";
  return undefined;
}

/** The poll with one option more; its id was never used in it. */
export function withOption(poll: Poll, option: Omit<PollOption, "persistent_id" | "voter_count">): Poll {
  const last = Math.max(-1, ...poll.options.map(({ persistent_id }) => Number(persistent_id)));
  return {
    ...poll,
    options: [...poll.options, { persistent_id: String(last + 1), ...option, voter_count: 0 }],
  };
}

/** The poll with its counts made anew from the votes. */
export function counted(poll: Poll, votes: ReadonlyMap<number, readonly number[]>): Poll {
  const all = [...votes.values()].filter((chosen) => chosen.length > 0);
  return {
    ...poll,
    options: poll.options.map((option, index) => ({
      ...option,
      voter_count: all.filter((chosen) => chosen.includes(index)).length,
    })),
    total_voter_count: all.length,
  };
}

/** Why these options cannot be chosen; undefined where they can. */
export function voteRefusal(
  { poll, votes }: Pick<PollState, "poll" | "votes">,
  userId: number,
  chosen: readonly number[],
): string | undefined {
  if (poll.is_closed) return "the poll is closed";
  if (chosen.some((index) => index < 0 || index >= poll.options.length || !Number.isInteger(index)))
    return "the poll has no such option";
  if (new Set(chosen).size < chosen.length) return "an option can be chosen once";
  if (chosen.length > 1 && !poll.allows_multiple_answers) return "the poll takes one answer";
  const hasVoted = (votes.get(userId) ?? []).length > 0;
  if (hasVoted && !poll.allows_revoting) return "the poll does not allow to change the vote";
  return undefined;
}

/**
 * A poll as a message in this chat shows it. The right answers of a quiz are for the bot that sent it, for the private
 * chat with a bot, and for all once it is closed (Bot API type Poll).
 */
export function pollIn(state: PollState, room: Room, isForwarded: boolean): Poll {
  const { poll } = state;
  const { correct_option_ids, ...open } = poll;
  const isOwn = state.botId !== undefined && !isForwarded;
  const isKnown = poll.is_closed || room.chat.type === "private" || isOwn;
  return isKnown && correct_option_ids ? { ...open, correct_option_ids } : open;
}

interface PeoplesView {
  /** One may add options. */
  readonly takes_options?: boolean;
}

/** As people see it who have not made it: without the right answers, and without counts where those come later. */
export function peoplesPoll({ poll, hidesResults, takesOptions }: PollState): Poll & PeoplesView {
  if (poll.is_closed) return poll;
  const { correct_option_ids: _c, explanation: _e, explanation_entities: _ee, ...shown } = poll;
  const open = { ...shown, ...(takesOptions === true && { takes_options: true }) };
  if (!hidesResults) return open;
  return {
    ...open,
    options: open.options.map((option) => ({ ...option, voter_count: 0 })),
    total_voter_count: 0,
  };
}

/** As `poll` updates have it: description and media are for messages only. */
export function pollUpdate({ description: _d, description_entities: _e, media: _m, ...poll }: Poll): Content {
  return { ...poll };
}

/** Bot API type PollAnswer. */
export const pollAnswer = (poll: Poll, user: User, chosen: readonly number[]): Content => ({
  poll_id: poll.id,
  user,
  option_ids: chosen,
  option_persistent_ids: chosen.map((index) => poll.options[index]?.persistent_id ?? ""),
});

/** The id of the poll in this content. */
export function pollIdIn({ poll }: Content): string | undefined {
  if (typeof poll !== "object" || poll === null || !("id" in poll)) return undefined;
  return typeof poll.id === "string" ? poll.id : undefined;
}
