import { Orders, type OperatorOrder, type Verdict } from "../domain/orders.js";
import { keysOfCall } from "../domain/scope.js";
import type { Call } from "./call.js";

/** What operators want, as this sender knows it. */
export class StandingOrders {
  #orders = new Orders();
  #known = "";

  /** The bots that Telegram does not accept. */
  stoppedBots: readonly number[] = [];

  /** @returns whether there is anything new in it */
  follow(pauses: readonly OperatorOrder[], cancellations: readonly OperatorOrder[]): boolean {
    const known = JSON.stringify([pauses, cancellations]);
    if (known === this.#known) return false;
    this.#known = known;
    this.#orders = new Orders(pauses, cancellations);
    return true;
  }

  /** What becomes of a call that has not left, in place of being sent. */
  verdictOn({ request, record, chat }: Call): Verdict | undefined {
    if (this.#orders.isEmpty) return undefined;
    return this.#orders.verdictOn({
      keys: keysOfCall(request, chat),
      requestedAt: record.requestedAt.getTime(),
      resumedAt: request.resumed?.at.getTime(),
    });
  }
}
