/** Methods that put something into a chat or change it there: sends and edits share one purse (tdlib/td#2592). */
const SPENDING = /^(send|edit|copy|forward)/;
/** Signs of life that Telegram does not count as messages. */
const FREE: ReadonlySet<string> = new Set(["sendChatAction", "sendMessageDraft", "sendRichMessageDraft"]);
/** The parameter whose length says how many messages a call makes. */
const COUNTED: Readonly<Record<string, string>> = {
  sendMediaGroup: "media",
  copyMessages: "message_ids",
  forwardMessages: "message_ids",
};

/** How many messages a call spends: an album as many as it has items, an answer to a press none. */
export function costOf(method: string, params: Readonly<Record<string, unknown>>): number {
  if (FREE.has(method) || !SPENDING.test(method)) return 0;
  const counted = params[COUNTED[method] ?? ""];
  return Array.isArray(counted) ? Math.max(1, counted.length) : 1;
}
