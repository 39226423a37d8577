import { useCallback, useEffect, useState } from "react";
import { z } from "zod";
import { keep, restored } from "./stored.js";

const KEY = "telegram-simulator-seats";

const Seat = z.object({
  /** Who sits here; 0: the first person there is. */
  person: z.number(),
  room: z.string().optional(),
  /** A forum topic; 0 is the general one. */
  thread: z.number().optional(),
});

/** A person at the page, and what they look at. */
export type Seat = z.output<typeof Seat>;

const Seats = z
  .array(Seat)
  .min(1)
  .max(4)
  .catch([{ person: 0 }]);

export const MAX_SEATS = 4;

interface SeatPlan {
  readonly seats: readonly Seat[];
  readonly change: (index: number, change: Partial<Seat>) => void;
  /** So many people side by side; new seats go to people who have none yet. */
  readonly setCount: (count: number, people: readonly number[]) => void;
}

/** Who sits where, kept on this device. */
export function useSeats(): SeatPlan {
  const [seats, setSeats] = useState<readonly Seat[]>(() => restored(KEY, Seats));
  useEffect(() => keep(KEY, seats), [seats]);
  const change = useCallback((index: number, given: Partial<Seat>) => {
    setSeats((known) => known.map((seat, place) => (place === index ? { ...seat, ...given } : seat)));
  }, []);
  const setCount = useCallback((count: number, people: readonly number[]) => {
    setSeats((known) => resized(known, count, people));
  }, []);
  return { seats, change, setCount };
}

function resized(seats: readonly Seat[], count: number, people: readonly number[]): readonly Seat[] {
  if (count <= seats.length) return seats.slice(0, count);
  const seated = seats.map(({ person }, index) => person || people[index]);
  const free = people.filter((person) => !seated.includes(person));
  // The newcomer looks at the same chat, to see at once what the other writes.
  const room = seats[0]?.room?.includes("@") === true ? undefined : seats[0]?.room;
  const added = free.slice(0, count - seats.length).map((person): Seat => ({ person, room }));
  return [...seats, ...added];
}
