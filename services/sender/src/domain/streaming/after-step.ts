import type { OpenStream, StreamCall, StreamedMessage } from "./next-step.js";

/** What a message says after an edit of which nobody knows whether it arrived. */
const UNKNOWN = "";

/** The messages once a call has been carried out. @param id of the message that it made, where it made one */
export function afterStep(
  { messages, isOver }: OpenStream,
  { does, part, says }: StreamCall,
  id: number | undefined,
): OpenStream {
  if (does === "edit") return { isOver, messages: changed(messages, part, { says }) };
  if (does === "delete") return { isOver, messages: messages.toSpliced(part, 1) };
  return { isOver, messages: id === undefined ? messages : messages.toSpliced(part, 1, { id, says }) };
}

/** The same after Telegram has said that the message is not there any more. */
export const afterLoss = ({ messages, isOver }: OpenStream, { part }: StreamCall): OpenStream => ({
  isOver,
  messages: changed(messages, part, { isGone: true }),
});

/** The same after a call of which nobody knows whether it was carried out. */
export const afterDoubt = ({ messages, isOver }: OpenStream, { part }: StreamCall): OpenStream => ({
  isOver,
  messages: changed(messages, part, { says: UNKNOWN }),
});

const changed = (
  messages: readonly StreamedMessage[],
  part: number,
  change: Partial<StreamedMessage>,
): readonly StreamedMessage[] =>
  messages.map((message, n) => (n === part ? { ...message, ...change } : message));
