import type { Bus, Consumer, HeldEvent } from "@telebus/bus";
import { lanes, streamOfLane, type Lane } from "@telebus/contracts";
import type { Clock, Log, WakeUps } from "@telebus/service";
import type { Limits } from "../domain/limits.js";
import type { Spent } from "../domain/spent.js";
import type { Attempt } from "./attempt.js";
import { BotLine } from "./bot-line.js";
import { readCall } from "./intake.js";
import type { MovedChats } from "./moved-chats.js";
import type { PaidJobs } from "./paid-jobs.js";
import type { Park } from "./parking.js";
import type { StandingOrders } from "./standing-orders.js";

interface SendingDeps {
  bus: Bus;
  attempt: Attempt;
  moved: MovedChats;
  park: Park;
  orders: StandingOrders;
  /** What each bot has spent in the last minute, whoever sent it. */
  recall: () => Promise<Map<number, readonly Spent[]>>;
  wakeUps: WakeUps;
  paidJobs: PaidJobs;
  /** What a bot may send now. */
  limitsOf: (bot: number) => Limits;
  clock: Clock;
  log: Log;
}

/** Held at once per shard and lane; more wait in the stream. */
const WINDOW = 1_000;

/** The calls of one shard: takes them out of the stream, lane by lane, and gives each bot its line. */
export class ShardSending {
  readonly #deps: SendingDeps;
  readonly #shard: string;
  readonly #lines = new Map<number, BotLine>();
  readonly #consumers: Consumer[] = [];
  #past = new Map<number, readonly Spent[]>();
  #isOn = false;

  constructor(shard: string, deps: SendingDeps) {
    this.#shard = shard;
    this.#deps = deps;
  }

  /** @param onTaken called when somebody else has taken over a lane, or its place in the stream is gone */
  async start(onTaken: () => void): Promise<void> {
    this.#isOn = true;
    this.#past = await this.#deps.recall();
    for (const lane of lanes) this.#consumers.push(await this.#hold(lane, onTaken));
  }

  /** Starts no more calls and waits for those under way; what waits comes again to the next holder. */
  async stop(): Promise<void> {
    this.#isOn = false;
    const lines = [...this.#lines.values()];
    this.#lines.clear();
    // The lines first: from here on nothing leaves that has not left yet, however long the rest takes.
    const stopping = lines.map((line) => line.stop());
    await Promise.all([...stopping, ...this.#consumers.splice(0).map((consumer) => consumer.stop())]);
  }

  /** Ends or parks what operators do not want sent, of what has not left yet. */
  obey(): void {
    for (const line of this.#lines.values()) line.obey();
  }

  /** Jobs of this bot have begun to pay, or have ended. */
  onPayers(bot: number): void {
    this.#lines.get(bot)?.onPayers();
  }

  /** What is known of this bot has changed. */
  onBot(bot: number): void {
    this.#lines.get(bot)?.allow(this.#deps.limitsOf(bot).botPerSecond);
  }

  /** The lines of the shard's bots, by bot. */
  get lines(): ReadonlyMap<number, BotLine> {
    return this.#lines;
  }

  #hold(lane: Lane, onLost: () => void): Promise<Consumer> {
    return this.#deps.bus.hold({
      service: "sender",
      stream: streamOfLane(lane),
      partition: this.#shard,
      address: [lane],
      window: WINDOW,
      onEvent: (held) => this.#take(held),
      onLost,
    });
  }

  #take(held: HeldEvent): void {
    if (!this.#isOn) return;
    try {
      const call = readCall(held, this.#deps.clock.now(), this.#shard);
      this.#line(call.request.bot).add(call);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      held.bury(reason).catch((failure: unknown) => {
        this.#deps.log.warn({ err: failure, event: held.event.id }, "a bad request could not be put aside");
      });
    }
  }

  #line(bot: number): BotLine {
    const known = this.#lines.get(bot);
    if (known !== undefined) return known;
    const awakeAt = this.#deps.wakeUps.of(bot, this.#deps.clock.now());
    const payers = this.#deps.paidJobs.of(bot);
    const limits = this.#deps.limitsOf(bot);
    const line = new BotLine({ ...this.#deps, limits, past: this.#past.get(bot) ?? [], payers, awakeAt });
    this.#lines.set(bot, line);
    return line;
  }
}
