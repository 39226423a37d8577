import { unixSeconds } from "../clock.js";
import { ApiError } from "../errors.js";
import { Inbox } from "./inbox.js";
import { Polling, type PollRequest } from "./polling.js";
import type { WebhookSettings } from "./poster.js";
import type { WebhookAnswer } from "./webhook-answer.js";
import { WebhookDelivery, type WebhookPorts } from "./webhook.js";

const WEBHOOK_IS_SET = new ApiError(
  409,
  "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
);
const TERMINATED = new ApiError(409, "Conflict: terminated by setWebhook request");

/** For getWebhookInfo. Dates: Unix seconds. */
interface WebhookTroubles {
  readonly lastError?: { readonly date: number; readonly message: string };
  readonly lastSynchronizationErrorDate?: number;
}

/** How one bot gets its updates: by webhook, or by getUpdates. */
export class Mailbox {
  readonly inbox: Inbox;
  /** Set where a webhook is; it is delivered to while the simulator runs. */
  settings: WebhookSettings | undefined;
  troubles: WebhookTroubles = {};
  /** When setWebhook may be called next: Unix time, ms. */
  nextSetWebhookAtMs = -Infinity;
  private delivery: WebhookDelivery | undefined;
  private readonly polling: Polling;

  constructor(
    private readonly ports: WebhookPorts,
    private readonly onAnswer: (answer: WebhookAnswer) => void,
  ) {
    this.inbox = new Inbox(ports.clock, ports.random);
    this.polling = new Polling(this.inbox, ports.clock);
  }

  /** @throws ApiError 409 while a webhook is set, or when another reader comes. */
  read(request: PollRequest): Promise<unknown[]> {
    if (this.settings) throw WEBHOOK_IS_SET;
    return this.polling.read(request);
  }

  /** From now on to here, and what went wrong before is forgotten. */
  setWebhook(settings: WebhookSettings): void {
    this.polling.interrupt(TERMINATED);
    this.settings = settings;
    this.troubles = {};
    if (this.delivery) this.delivery.change(settings);
    else this.resume();
  }

  deleteWebhook(): void {
    this.pause();
    this.settings = undefined;
    this.troubles = {};
  }

  /** Begins to deliver, where there is a webhook. */
  resume(): void {
    if (!this.settings) return;
    this.delivery ??= new WebhookDelivery(this.inbox, this.settings, this.ports, {
      onError: (message) => {
        this.troubles = { ...this.troubles, lastError: { date: unixSeconds(this.ports.clock), message } };
      },
      onAnswer: this.onAnswer,
      onGone: () => this.deleteWebhook(),
    });
  }

  /** Ends deliveries and sends a waiting reader away with nothing; all that waits is kept. */
  pause(): void {
    this.delivery?.stop();
    this.delivery = undefined;
    this.polling.interrupt();
  }

  /** The server lost touch with Telegram for a while. */
  loseTouch(): void {
    this.pause();
    this.troubles = { ...this.troubles, lastSynchronizationErrorDate: unixSeconds(this.ports.clock) };
  }
}

/** Whether a request asks for the webhook that there is. */
export const isSameWebhook = (one: WebhookSettings, other: WebhookSettings | undefined): boolean =>
  one.url === other?.url &&
  one.secretToken === other.secretToken &&
  one.maxConnections === other.maxConnections &&
  one.ipAddress === other.ipAddress &&
  one.certificate === other.certificate;
