import type { SendDraft } from "./send-draft.js";

/** What was sent. */
export interface Remembered {
  readonly draft: SendDraft;
  /** By this name it can be withdrawn. */
  readonly job: string;
}

const MOST = 50;
/** As long as the page is open and nowhere else: what was said to people is not left on a reader's disk. */
const sent = new Map<string, Remembered>();

/** Keeps what was sent, so that it can be withdrawn, and sent again. */
export function remember(id: string, what: Remembered): void {
  sent.set(id, what);
  const [oldest] = sent.keys();
  if (sent.size > MOST && oldest !== undefined) sent.delete(oldest);
}

export const recall = (id: string): Remembered | undefined => sent.get(id);
