import type { Content } from "../world/types.js";

export const STARS = "XTR";

/** What is to be paid, and to whom. */
export interface Bill {
  readonly botId: number;
  /** The bot's own word for it; people never see it. */
  readonly payload: string;
  /** `XTR`: Telegram Stars. */
  readonly currency: string;
  /** In the smallest part of the currency; Stars. */
  readonly total: number;
  /** Seconds until it is paid again. */
  readonly subscriptionPeriod?: number | undefined;
}

/** What a bot asks to be paid for. */
export interface Invoice extends Bill {
  /** Names it in a link: `https://t.me/$<slug>`. */
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** With one, forwarded copies lead to the bot; without, they can be paid themselves. */
  readonly startParameter?: string | undefined;
  readonly photo?: InvoicePhoto | undefined;
}

/** How the goods look: an address that only people's clients open. */
export interface InvoicePhoto {
  readonly url: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** Something that was paid. */
export interface Payment {
  readonly chargeId: string;
  readonly bill: Bill;
  /** Who got the Stars: the bot, or the channel whose media these are. */
  readonly sellerId: number;
  readonly personId: number;
  /** The chat that shows it, and the message that was paid where there is one. */
  readonly room: string;
  readonly messageId?: number | undefined;
  /** What was bought, where it was paid media: Bot API type PaidMedia. */
  readonly media?: readonly Content[] | undefined;
  /** The first payment of the subscription that this one continues. */
  readonly subscription?: string | undefined;
  isRefunded: boolean;
}

/** A payment that repeats itself. */
export interface Subscription {
  /** Charge id of its first payment. */
  readonly chargeId: string;
  /** Unix time, seconds: then it is paid again, or ends. */
  expiresAt: number;
  /** It ends at its time, unless it is taken up again. */
  isCanceled: boolean;
  /** The bot does not want it to be taken up again. */
  isCanceledByBot: boolean;
}
