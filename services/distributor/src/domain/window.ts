/** Of each bot at least, so that a sender that is done is never without work. */
const LEAST = 24;
/** The sender holds no more of one lane. */
const MOST = 1_000;
/** About this much of the sender's work waits there: an order to stop is obeyed within it. */
const SPAN_MS = 700;
/** A chat that Telegram makes wait holds its calls; while nothing else is let in, nobody would be served. */
const STALLED_MS = 1_000;
const SHORTEST_LOOK_MS = 50;

/** How many calls of a bot's posts may wait in the sender: as many as it makes in a moment, by how fast it was so far. */
export class Window {
  #perMs = 0;
  #outstanding = 0;
  #asked = 0;
  #lookedAt: number;
  #movedAt: number;
  #extra = 0;

  constructor(now: number) {
    this.#lookedAt = now;
    this.#movedAt = now;
  }

  /**
   * @param asked calls that were asked for and have not ended
   * @param held as many of them are held by their chats, and in nobody's way
   * @returns how many more may be asked for now
   */
  room(asked: number, now: number, held = 0): number {
    const outstanding = Math.max(0, asked - held);
    const elapsed = now - this.#lookedAt;
    if (elapsed >= SHORTEST_LOOK_MS) this.#look(outstanding, now, elapsed);
    const wanted = Math.max(LEAST, this.#perMs * SPAN_MS) + this.#extra;
    return Math.max(0, Math.min(MOST - asked, Math.floor(wanted) - outstanding));
  }

  onAsked(count: number): void {
    this.#asked += count;
  }

  #look(outstanding: number, now: number, elapsed: number): void {
    const ended = Math.max(0, this.#outstanding + this.#asked - outstanding);
    if (ended > 0 || outstanding === 0) {
      this.#movedAt = now;
      this.#perMs = (this.#perMs + ended / elapsed) / 2;
    } else if (now - this.#movedAt >= STALLED_MS) {
      this.#movedAt = now;
      this.#extra += LEAST;
    }
    if (outstanding < LEAST) this.#extra = 0;
    this.#outstanding = outstanding;
    this.#asked = 0;
    this.#lookedAt = now;
  }
}
