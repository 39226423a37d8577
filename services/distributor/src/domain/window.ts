/** Of each bot at least, so that a sender that is done is never without work. */
const LEAST = 24;
/** The sender holds no more of one lane. */
const MOST = 1_000;
/** About this much of the sender's work waits there: an order to stop is obeyed within it. */
const SPAN_MS = 700;
/** A chat that Telegram makes wait holds its calls; while nothing else is let in, nobody would be served. */
const STALLED_MS = 1_000;
const SHORTEST_LOOK_MS = 50;
/** A fast sender that has so much is not without work soon: a few calls are not worth a helping of their own. */
const PLENTY = 200;
const HELPING = 50;

/** How things stand with the calls of a bot's posts, whoever has asked for them. */
export interface Standing {
  /** Were asked for and have not ended. */
  readonly outstanding: number;
  /** Have ended; it falls when posts are done, and their calls are counted no more. */
  readonly ended: number;
  /** Of the outstanding ones: are held by their chats, and in nobody's way. */
  readonly held?: number;
}

/** How many calls of a bot's posts may wait in the sender: as many as it makes in a moment, by how fast it was so far. */
export class Window {
  #perMs = 0;
  #outstanding = 0;
  #ended = 0;
  #asked = 0;
  #lookedAt: number;
  #movedAt: number;
  #extra = 0;

  constructor(now: number) {
    this.#lookedAt = now;
    this.#movedAt = now;
  }

  /** @returns how many more may be asked for now */
  room({ outstanding: all, ended, held = 0 }: Standing, now: number): number {
    const outstanding = Math.max(0, all - held);
    const elapsed = now - this.#lookedAt;
    if (elapsed >= SHORTEST_LOOK_MS) this.#look(outstanding, ended, now, elapsed);
    const wanted = Math.max(LEAST, this.#perMs * SPAN_MS) + this.#extra;
    const room = Math.max(0, Math.min(MOST - all, Math.floor(wanted) - outstanding));
    return this.#perMs * SPAN_MS >= PLENTY && outstanding >= PLENTY && room < HELPING ? 0 : room;
  }

  onAsked(count: number): void {
    this.#asked += count;
  }

  /** Others feed too: the calls that ended are at least those that this one has asked for and misses, or those counted. */
  #look(outstanding: number, counted: number, now: number, elapsed: number): void {
    const ended = Math.max(0, this.#outstanding + this.#asked - outstanding, counted - this.#ended);
    this.#ended = counted;
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
