import type { Bus, Consumer, HeldEvent } from "@telebus/bus";
import { lanes, partitions, streamOfLane, type Lane } from "@telebus/contracts";
import type { Clock, Log } from "@telebus/service";
import type { Limits } from "../domain/limits.js";
import type { Attempt } from "./attempt.js";
import { BotLine } from "./bot-line.js";
import { readCall } from "./intake.js";

interface SendingDeps {
  bus: Bus;
  attempt: Attempt;
  limits: Limits;
  clock: Clock;
  log: Log;
}

/** Held at once per shard and lane; more wait in the stream. */
const WINDOW = 1_000;

/** Takes the calls of every shard and lane out of the stream and gives each bot its line. */
export class Sending {
  readonly #deps: SendingDeps;
  readonly #lines = new Map<number, BotLine>();
  readonly #consumers: Consumer[] = [];
  #isOn = false;

  constructor(deps: SendingDeps) {
    this.#deps = deps;
  }

  /** @param onTaken called when somebody else has taken over a lane, or its place in the stream is gone */
  async start(onTaken: () => void): Promise<void> {
    this.#isOn = true;
    const places = partitions.flatMap((partition) => lanes.map((lane) => ({ partition, lane })));
    for (const { partition, lane } of places)
      this.#consumers.push(await this.#hold(partition, lane, onTaken));
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

  /** Calls that wait or are under way in a lane, over all bots. */
  depth(lane: Lane): number {
    return [...this.#lines.values()].reduce((sum, line) => sum + line.depth(lane), 0);
  }

  #hold(partition: string, lane: Lane, onLost: () => void): Promise<Consumer> {
    return this.#deps.bus.hold({
      service: "sender",
      stream: streamOfLane(lane),
      partition,
      address: [lane],
      window: WINDOW,
      onEvent: (held) => this.#take(held),
      onLost,
    });
  }

  #take(held: HeldEvent): void {
    if (!this.#isOn) return;
    try {
      const call = readCall(held, this.#deps.clock.now());
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
    const line = new BotLine(this.#deps);
    this.#lines.set(bot, line);
    return line;
  }
}
