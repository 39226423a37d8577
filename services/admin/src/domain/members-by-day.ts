/** Of all chats together: how many were counted on a day, their members then and now. */
export interface CountedDay {
  readonly day: string;
  readonly posts: number;
  readonly replies: number;
  readonly reactions: number;
  readonly joins: number;
  readonly leaves: number;
  readonly active: number;
  readonly counted: number;
  readonly members: number;
  readonly membersNow: number;
}

/** Chats that were seen first on a day, and their members now. */
export interface BegunDay {
  readonly day: string;
  readonly chats: number;
  readonly members: number;
}

/**
 * Members of all chats on a day. One that was not counted then is taken as it is now, one that nobody had seen yet is not there;
 * null where fewer than half of them were counted: that would say more of the counting than of the chats.
 */
export function membersOn(day: CountedDay, begun: readonly BegunDay[]): number | null {
  const there = begun.filter((one) => one.day <= day.day);
  const chats = sum(there.map((one) => one.chats));
  if (day.counted === 0 || day.counted * 2 < chats) return null;
  // Never fewer than those that were counted: one may have been counted before anything was said in it.
  const others = Math.max(0, sum(there.map(({ members }) => members)) - day.membersNow);
  return day.members + others;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
