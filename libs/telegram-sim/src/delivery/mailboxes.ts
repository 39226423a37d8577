import { Mailbox } from "./mailbox.js";
import type { WebhookAnswer } from "./webhook-answer.js";
import type { WebhookPorts } from "./webhook.js";

/** The mailboxes of all bots. */
export class Mailboxes {
  /** Told what a bot's webhook answered. */
  onAnswer: (botId: number, answer: WebhookAnswer) => void = () => undefined;
  private readonly byBot = new Map<number, Mailbox>();

  constructor(private readonly ports: WebhookPorts) {}

  of(botId: number): Mailbox {
    const found = this.byBot.get(botId);
    if (found) return found;
    const mailbox = new Mailbox(this.ports, (answer) => this.onAnswer(botId, answer));
    this.byBot.set(botId, mailbox);
    return mailbox;
  }

  entries(): IterableIterator<[botId: number, mailbox: Mailbox]> {
    return this.byBot.entries();
  }

  resume(): void {
    for (const mailbox of this.byBot.values()) mailbox.resume();
  }

  /** Ends all deliveries; what waits is kept. */
  pause(): void {
    for (const mailbox of this.byBot.values()) mailbox.pause();
  }

  /** The same, by an outage that getWebhookInfo tells of. */
  loseTouch(): void {
    for (const mailbox of this.byBot.values()) mailbox.loseTouch();
  }

  clear(): void {
    this.pause();
    this.byBot.clear();
  }
}
