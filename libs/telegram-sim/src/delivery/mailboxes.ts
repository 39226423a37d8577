import { Mailbox } from "./mailbox.js";
import type { WebhookPorts } from "./webhook.js";

/** The mailboxes of all bots. */
export class Mailboxes {
  private readonly byBot = new Map<number, Mailbox>();

  constructor(private readonly ports: WebhookPorts) {}

  of(botId: number): Mailbox {
    const found = this.byBot.get(botId);
    if (found) return found;
    const mailbox = new Mailbox(this.ports);
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

  clear(): void {
    this.pause();
    this.byBot.clear();
  }
}
