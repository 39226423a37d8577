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

interface LaneOptions<Call> {
  readonly ranking?: Ranking;
  /** Whether a call may be paid for, so that it may pass those before it that wait for the free rate. */
  readonly mayPay?: (call: Call) => boolean;
}

/**
 * One lane of one bot. Each of its chats is in exactly one place: ready or paying (may go now, by rank), later (by
 * time), or taken (its head is under way).
 */
export class LaneQueue<Call extends Waiting> {
  readonly #chats = new Map<number | string, ChatQueue<Call>>();
  readonly #ready = new Heap<ChatQueue<Call>>(({ rank }) => rank);
  /** Ready, and its head may be paid for. */
  readonly #paying = new Heap<ChatQueue<Call>>(({ rank }) => rank);
  readonly #later = new Heap<ChatQueue<Call>>(({ notBefore }) => notBefore);
  readonly #ranking: Ranking;
  #size = 0;
  #underWay = 0;
  readonly #mayPay: (call: Call) => boolean;

  constructor({ ranking = inOrder(), mayPay = () => false }: LaneOptions<Call> = {}) {
    this.#ranking = ranking;
    this.#mayPay = mayPay;
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
      this.#putReady(next);
    }
    const [ready, paying] = [first(this.#ready), first(this.#paying)];
    if (ready === undefined || paying === undefined) return ready ?? paying;
    return ready.rank <= paying.rank ? ready : paying;
  }

  /** The first in line of those that may be paid for; it stays where it is. Ask `ready` before. */
  paying(): ChatQueue<Call> | undefined {
    let next = first(this.#paying);
    for (; next !== undefined && !this.#mayPay(next.head); next = first(this.#paying)) {
      this.#paying.pop();
      this.#ready.push(next);
    }
    return next;
  }

  /** Jobs have begun to pay, or have ended: all are placed anew, and what was paid for counts against nobody. */
  sort(): void {
    const queues = [...drain(this.#ready), ...drain(this.#paying)].toSorted((a, b) => a.rank - b.rank);
    this.#ranking.forget();
    for (const queue of queues) {
      queue.rank = this.#ranking.rankOf(queue.head);
      this.#putReady(queue);
    }
  }

  /** When the first of the waiting chats may go. */
  nextAt(): number | undefined {
    return first(this.#later)?.notBefore;
  }

  /** The chat first in line must wait: `queue` is what `ready` or `paying` gave. */
  postpone(queue: ChatQueue<Call>, until: number): void {
    this.#popReady(queue);
    this.#putLater(queue, until);
  }

  /**
   * Takes the chat first in line out of the line, until `finish` or `hold`: `queue` is what `ready` or `paying` gave.
   * @param isAbove it has not used up a turn of the free rate
   */
  take(queue: ChatQueue<Call>, isAbove = false): void {
    this.#popReady(queue);
    queue.isTaken = true;
    this.#underWay++;
    if (!isAbove) this.#ranking.onTaken(queue.rank);
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
    this.#putReady(queue);
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
    this.#putReady(queue);
  }

  #putReady(queue: ChatQueue<Call>): void {
    (this.#mayPay(queue.head) ? this.#paying : this.#ready).push(queue);
  }

  #popReady(queue: ChatQueue<Call>): void {
    const heap = [this.#ready, this.#paying].find((one) => one.peek() === queue);
    if (heap === undefined) throw new TypeError("this chat is not first in line");
    heap.pop();
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

/** Everything that is still there. */
function* drain<Call>(heap: Heap<ChatQueue<Call>>): Generator<ChatQueue<Call>> {
  for (let next = first(heap); next !== undefined; next = first(heap)) {
    heap.pop();
    yield next;
  }
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
