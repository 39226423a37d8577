import { isDeepStrictEqual } from "node:util";
import { ApiError } from "../errors.js";
import { Inbox } from "./inbox.js";
import { Polling, type PollRequest } from "./polling.js";
import type { WebhookSettings } from "./poster.js";
import { WebhookDelivery, type WebhookPorts } from "./webhook.js";

const WEBHOOK_IS_SET = new ApiError(
  409,
  "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
);

/** How one bot gets its updates: by webhook, or by getUpdates. */
export class Mailbox {
  readonly inbox: Inbox;
  /** Set where a webhook is; it is delivered to while the simulator runs. */
  settings: WebhookSettings | undefined;
  private delivery: WebhookDelivery | undefined;
  private readonly polling: Polling;

  constructor(private readonly ports: WebhookPorts) {
    this.inbox = new Inbox(ports.clock, ports.random);
    this.polling = new Polling(this.inbox, ports.clock);
  }

  get lastError(): WebhookDelivery["lastError"] {
    return this.delivery?.lastError;
  }

  /** @throws ApiError 409 while a webhook is set, or when another reader comes. */
  read(request: PollRequest): Promise<unknown[]> {
    if (this.settings) throw WEBHOOK_IS_SET;
    return this.polling.read(request);
  }

  /** The same settings again change nothing. */
  setWebhook(settings: WebhookSettings): void {
    this.polling.interrupt(WEBHOOK_IS_SET);
    if (this.delivery && !isDeepStrictEqual(this.settings, settings)) this.delivery.change(settings);
    this.settings = settings;
    this.resume();
  }

  deleteWebhook(): void {
    this.pause();
    this.settings = undefined;
  }

  /** Begins to deliver, where there is a webhook. */
  resume(): void {
    if (this.settings) this.delivery ??= new WebhookDelivery(this.inbox, this.settings, this.ports);
  }

  /** Ends deliveries and sends a waiting reader away with nothing; all that waits is kept. */
  pause(): void {
    this.delivery?.stop();
    this.delivery = undefined;
    this.polling.interrupt();
  }
}
