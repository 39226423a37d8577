import type { SendDraft } from "./send-draft.js";

const MOST = 50;
/** As long as the page is open and nowhere else: what was said to people is not left on a reader's disk. */
const drafts = new Map<string, SendDraft>();

/** Keeps what was sent, so that it can be sent again. */
export function remember(id: string, draft: SendDraft): void {
  drafts.set(id, draft);
  const [oldest] = drafts.keys();
  if (drafts.size > MOST && oldest !== undefined) drafts.delete(oldest);
}

export const recall = (id: string): SendDraft | undefined => drafts.get(id);
