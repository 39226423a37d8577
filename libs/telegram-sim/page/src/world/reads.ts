import { z } from "zod";

const KEY = "telegram-simulator-read";
const Marks = z.record(z.string(), z.number()).catch({});

/** How far each person has read in each chat, on this device. */
export class Reads {
  private marks: Readonly<Record<string, number>> = restored();
  private readonly listeners = new Set<() => void>();

  readonly snapshot = (): Readonly<Record<string, number>> => this.marks;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** A person has seen everything up to a message; never less than before. */
  mark(person: number, room: string, messageId: number): void {
    const name = nameOf(person, room);
    if ((this.marks[name] ?? 0) >= messageId) return;
    this.set({ ...this.marks, [name]: messageId });
  }

  forgetAll(): void {
    this.set({});
  }

  private set(marks: Readonly<Record<string, number>>): void {
    this.marks = marks;
    localStorage.setItem(KEY, JSON.stringify(marks));
    for (const listener of this.listeners) listener();
  }
}

export const nameOf = (person: number, room: string): string => `${person}|${room}`;

function restored(): Readonly<Record<string, number>> {
  try {
    return Marks.parse(JSON.parse(localStorage.getItem(KEY) ?? "{}"));
  } catch {
    return {};
  }
}
