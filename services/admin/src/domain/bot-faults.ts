/** What can be wrong with how a bot and Telegram reach each other. */
export type FaultCode =
  /** Telegram does not know the token. */
  | "token-refused"
  /** What we keep of the token cannot be read: `SEAL_KEY` is another one now. */
  | "token-sealed"
  /** Telegram did not do what we asked for the webhook. */
  | "webhook-refused"
  /** No webhook is set. */
  | "webhook-missing"
  /** Somebody has set another one. */
  | "webhook-elsewhere"
  /** Kinds of updates that Telegram does not bring. */
  | "kinds-missing"
  /** Telegram could not bring updates lately. */
  | "delivery-failing"
  /** Very many updates wait at Telegram. */
  | "updates-waiting"
  /** A webhook is set: while it is there Telegram refuses polling with 409. */
  | "polling-blocked"
  /** Telegram does not answer. */
  | "telegram-away";

export interface BotFault {
  readonly code: FaultCode;
  /** Telegram's words, a URL, names, a number. */
  readonly detail: string;
}

/** `WebhookInfo` of the Bot API. */
export interface WebhookFacts {
  readonly url: string;
  readonly pending: number;
  readonly kinds?: readonly string[] | undefined;
  readonly lastError?: string | undefined;
  readonly lastErrorAt?: Date | undefined;
}

interface Wanted {
  readonly mode: "polling" | "webhook";
  readonly url: string;
  readonly kinds: readonly string[];
  /** Telegram's words when we tried to set it. */
  readonly refusal?: string | undefined;
  /** We are just about to change it: a difference is none. */
  readonly isChanging: boolean;
}

/** Older errors of delivery are history. */
const RECENT_MS = 10 * 60_000;
/** What a bot in good health has waiting for a moment only. */
const MANY_WAITING = 1_000;

/** What Telegram has is compared with what we asked for. */
export function faultsOf(found: WebhookFacts, wanted: Wanted, now: number): readonly BotFault[] {
  const { mode, refusal, isChanging } = wanted;
  const waiting: BotFault[] =
    found.pending > MANY_WAITING ? [{ code: "updates-waiting", detail: String(found.pending) }] : [];
  const refused: BotFault[] = refusal === undefined ? [] : [{ code: "webhook-refused", detail: refusal }];
  if (mode === "polling") {
    const isBlocked = found.url !== "" && !isChanging;
    return [...(isBlocked ? [{ code: "polling-blocked", detail: found.url } as const] : refused), ...waiting];
  }
  const place = isChanging ? [] : misplaced(found, wanted);
  return [...refused, ...place, ...failing(found, now), ...waiting];
}

function misplaced(found: WebhookFacts, { url, kinds }: Wanted): readonly BotFault[] {
  if (found.url === "") return [{ code: "webhook-missing", detail: url }];
  if (found.url !== url) return [{ code: "webhook-elsewhere", detail: found.url }];
  // Telegram drops a misspelt kind, and keeps a former list, without an error. Without a list it brings most, not all.
  const lacking = kinds.filter((kind) => found.kinds?.includes(kind) !== true);
  return lacking.length > 0 ? [{ code: "kinds-missing", detail: lacking.join(", ") }] : [];
}

const failing = ({ lastError, lastErrorAt }: WebhookFacts, now: number): readonly BotFault[] =>
  lastError !== undefined && lastErrorAt !== undefined && now - lastErrorAt.getTime() < RECENT_MS
    ? [{ code: "delivery-failing", detail: lastError }]
    : [];

/** What is to be said after what was said before: only what is new, and once that all is well again. */
export function newsOf(
  told: readonly string[],
  faults: readonly BotFault[],
): { readonly added: readonly BotFault[]; readonly isWellAgain: boolean } {
  return {
    added: faults.filter(({ code }) => !told.includes(code)),
    isWellAgain: told.length > 0 && faults.length === 0,
  };
}
