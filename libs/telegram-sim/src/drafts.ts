import type { Clock } from "./clock.js";
import type { Entity, User } from "./world/types.js";

/** A draft that is not written on is gone after this (method reference, sendMessageDraft). */
const LIFE_MS = 30_000;

/** A message that a bot is still writing: people see it, and it is kept by nobody. */
export interface Draft {
  readonly draft_id: number;
  readonly by: User;
  readonly message_thread_id?: number | undefined;
  /** Empty: the bot is thinking. */
  readonly text: string;
  readonly entities: readonly Entity[];
  /** Bot API type RichMessage, where it is one. */
  readonly rich_message?: unknown;
  /** The person may end it. */
  readonly can_stop?: boolean | undefined;
  /** What is written so far stays for its time when they do. */
  readonly keep_on_stop?: boolean | undefined;
}

/** A private chat by its key, and a topic in it. */
export interface DraftPlace {
  readonly room: string;
  readonly thread: number | undefined;
}

interface Shown {
  readonly room: string;
  readonly draft: Draft;
  readonly stopTimer: () => void;
}

/** The drafts that people see: one in each place, for half a minute. */
export class Drafts {
  private readonly shown = new Map<string, Shown>();
  /** The draft that was stopped in a place: nothing more is shown of it. */
  private readonly stopped = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  /**
   * Takes the place of what was shown there.
   * @param onEnd when its time is over
   * @returns whether anybody sees it: not where they have stopped it
   */
  show(place: DraftPlace, draft: Draft, onEnd: () => void): boolean {
    const name = nameOf(place);
    if (this.stopped.get(name) === draft.draft_id) return false;
    this.stopped.delete(name);
    this.put(place, draft, onEnd);
    return true;
  }

  find(place: DraftPlace): Draft | undefined {
    return this.shown.get(nameOf(place))?.draft;
  }

  in(room: string): Draft[] {
    return [...this.shown.values()].flatMap((one) => (one.room === room ? [one.draft] : []));
  }

  /** The bot may write on; nobody sees it. */
  stop(place: DraftPlace, draftId: number): void {
    this.stopped.set(nameOf(place), draftId);
  }

  /** The message is there, or the time is over. @returns what was shown */
  end(place: DraftPlace): Draft | undefined {
    // With each message of a bot, and hardly ever is there a draft.
    if (this.shown.size === 0 && this.stopped.size === 0) return undefined;
    const name = nameOf(place);
    const found = this.shown.get(name);
    found?.stopTimer();
    this.shown.delete(name);
    this.stopped.delete(name);
    return found?.draft;
  }

  clear(): void {
    for (const { stopTimer } of this.shown.values()) stopTimer();
    this.shown.clear();
    this.stopped.clear();
  }

  private put(place: DraftPlace, draft: Draft, onEnd: () => void): void {
    const name = nameOf(place);
    this.shown.get(name)?.stopTimer();
    const stopTimer = this.clock.setTimer(LIFE_MS, () => {
      this.shown.delete(name);
      onEnd();
    });
    this.shown.set(name, { room: place.room, draft, stopTimer });
  }
}

const nameOf = ({ room, thread }: DraftPlace): string => (thread === undefined ? room : `${room}/${thread}`);
