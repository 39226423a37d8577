import type { Clock } from "@telebus/service";

/** A draft lives 30 s (Bot API, sendMessageDraft); this leaves room for a slow call. */
const AGAIN_AFTER_MS = 20_000;
/** Who has written nothing for so long may have died. */
const AT_MOST_MS = 5 * 60_000;

interface Kept {
  readonly since: number;
  readonly repeat: () => Promise<boolean>;
  cancelTimer: () => void;
  underWay: Promise<void>;
}

/** Shows drafts again before they vanish, until their stream goes on or has been silent for five minutes. */
export class DraftKeeper {
  readonly #clock: Clock;
  readonly #kept = new Map<string, Kept>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * A draft has just been shown.
   * @param repeat shows it once more, and says whether it may go on so
   */
  keep(stream: string, repeat: () => Promise<boolean>): void {
    const kept: Kept = {
      since: this.#clock.now(),
      repeat,
      cancelTimer: () => undefined,
      underWay: Promise.resolve(),
    };
    this.#kept.set(stream, kept);
    this.#wait(stream, kept);
  }

  /** From here on this stream's draft is not shown again: none comes after the message that follows it. */
  async letGo(stream: string): Promise<void> {
    const kept = this.#kept.get(stream);
    if (kept === undefined) return;
    this.#kept.delete(stream);
    kept.cancelTimer();
    await kept.underWay;
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#kept.keys()].map((stream) => this.letGo(stream)));
  }

  #wait(stream: string, kept: Kept): void {
    kept.cancelTimer = this.#clock.setTimer(AGAIN_AFTER_MS, () => {
      kept.underWay = this.#again(stream, kept);
    });
  }

  async #again(stream: string, kept: Kept): Promise<void> {
    const isShown = this.#clock.now() - kept.since < AT_MOST_MS && (await kept.repeat());
    // It may have been let go meanwhile, and even another draft shown.
    if (this.#kept.get(stream) !== kept) return;
    if (isShown) this.#wait(stream, kept);
    else this.#kept.delete(stream);
  }
}
