import { Heap } from "./heap.js";
import { inOrder, type Ranking } from "./ranking.js";
import type { Waiting } from "./waiting.js";

/** The calls of one chat in one lane, in the order asked for. It is never empty while the lane knows it. */
export interface ChatQueue<Call> {
  readonly key: number | string;
  head: Call;
  rest: Call[];
  /** Its head's place in the line. */
  rank: number;
  /** Not before this time. */
  notBefore: number;
  /** Its head is under way. */
  isTaken: boolean;
  /** Everything in it was withdrawn; the line has not noticed yet. */
  isGone: boolean;
}

/**
 * One lane of one bot. Each of its chats is in exactly one place: ready (may go now, by rank), later (by time), or
 * taken (its head is under way).
 */
export class LaneQueue<Call extends Waiting> {
  readonly #chats = new Map<number | string, ChatQueue<Call>>();
  readonly #ready = new Heap<ChatQueue<Call>>(({ rank }) => rank);
  readonly #later = new Heap<ChatQueue<Call>>(({ notBefore }) => notBefore);
  readonly #ranking: Ranking;
  #size = 0;
  #underWay = 0;

  constructor(ranking: Ranking = inOrder()) {
    this.#ranking = ranking;
  }

  get size(): number {
    return this.#size;
  }

  /** How many of them are taken. */
  get underWay(): number {
    return this.#underWay;
  }

  /** @returns the older frame whose place the call takes, if it is a frame and one waits */
  add(call: Call, now: number): Call | undefined {
    // Calls that speak into no chat have no order among each other: each is a queue of its own.
    const key = call.chat ?? `call ${call.sequence}`;
    const queue = this.#chats.get(key);
    if (queue === undefined) this.#open(key, call, now);
    else {
      const older = takePlaceOfOlder(queue, call);
      if (older !== undefined) return older;
      queue.rest.push(call);
    }
    this.#size++;
    return undefined;
  }

  /** The chat that is first in line now; it stays where it is. */
  ready(now: number): ChatQueue<Call> | undefined {
    for (
      let next = first(this.#later);
      next !== undefined && next.notBefore <= now;
      next = first(this.#later)
    ) {
      this.#later.pop();
      this.#ready.push(next);
    }
    return first(this.#ready);
  }

  /** When the first of the waiting chats may go. */
  nextAt(): number | undefined {
    return first(this.#later)?.notBefore;
  }

  /** The chat first in line must wait: `queue` is what `ready` gave. */
  postpone(queue: ChatQueue<Call>, until: number): void {
    this.#ready.pop();
    this.#putLater(queue, until);
  }

  /** Takes the chat first in line out of the line, until `finish` or `hold`. */
  take(): ChatQueue<Call> {
    const queue = this.#ready.pop();
    if (queue === undefined) throw new TypeError("no chat is ready in this lane");
    queue.isTaken = true;
    this.#underWay++;
    this.#ranking.onTaken(queue.rank);
    return queue;
  }

  finish(queue: ChatQueue<Call>, now: number): void {
    this.#size--;
    this.#underWay--;
    queue.isTaken = false;
    const next = queue.rest.shift();
    if (next === undefined) return void this.#chats.delete(queue.key);
    queue.head = next;
    queue.rank = this.#ranking.rankOf(next);
    queue.notBefore = now;
    this.#ready.push(queue);
  }

  /** Its head keeps its place. @returns it, where it is a frame and a newer one waited to take that place */
  hold(queue: ChatQueue<Call>, until: number): Call | undefined {
    queue.isTaken = false;
    this.#underWay--;
    const older = giveWayToNewer(queue);
    if (older !== undefined) this.#size--;
    this.#putLater(queue, until);
    return older;
  }

  /** Takes out what matches and is not under way. @returns it, in the order asked for */
  withdraw(matches: (call: Call) => boolean): Call[] {
    const withdrawn = [...this.#chats.values()].flatMap((queue) => this.#withdrawFrom(queue, matches));
    this.#size -= withdrawn.length;
    return withdrawn.toSorted((a, b) => a.sequence - b.sequence);
  }

  #open(key: number | string, head: Call, now: number): void {
    const rank = this.#ranking.rankOf(head);
    const queue = { key, head, rest: [], rank, notBefore: now, isTaken: false, isGone: false };
    this.#chats.set(key, queue);
    this.#ready.push(queue);
  }

  #putLater(queue: ChatQueue<Call>, until: number): void {
    queue.notBefore = until;
    this.#later.push(queue);
  }

  #withdrawFrom(queue: ChatQueue<Call>, matches: (call: Call) => boolean): Call[] {
    const withdrawn = queue.rest.filter(matches);
    if (withdrawn.length > 0) queue.rest = queue.rest.filter((call) => !matches(call));
    if (queue.isTaken || !matches(queue.head)) return withdrawn;
    withdrawn.push(queue.head);
    const next = queue.rest.shift();
    if (next !== undefined) queue.head = next;
    else {
      queue.isGone = true;
      this.#chats.delete(queue.key);
    }
    return withdrawn;
  }
}

/** The first that is still there. */
function first<Call>(heap: Heap<ChatQueue<Call>>): ChatQueue<Call> | undefined {
  while (heap.peek()?.isGone === true) heap.pop();
  return heap.peek();
}

const isOlderFrame = (older: Waiting, { stream }: Waiting): boolean =>
  stream !== undefined && older.stream?.key === stream.key && !older.stream.isFinal;

/** A newer frame goes where the older one stood, so that a stream never loses its place by being quick. */
function takePlaceOfOlder<Call extends Waiting>(queue: ChatQueue<Call>, call: Call): Call | undefined {
  if (!queue.isTaken && isOlderFrame(queue.head, call)) {
    const older = queue.head;
    queue.head = call;
    return older;
  }
  const at = queue.rest.findIndex((other) => isOlderFrame(other, call));
  return at < 0 ? undefined : queue.rest.splice(at, 1, call)[0];
}

/** A frame that was refused gives way to a newer one that came meanwhile. */
function giveWayToNewer<Call extends Waiting>(queue: ChatQueue<Call>): Call | undefined {
  const older = queue.head;
  const at = queue.rest.findIndex((newer) => isOlderFrame(older, newer));
  if (at < 0) return undefined;
  const [newer] = queue.rest.splice(at, 1);
  if (newer !== undefined) queue.head = newer;
  return older;
}
