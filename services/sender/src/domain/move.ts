type Params = Readonly<Record<string, unknown>>;

/** Parameters that name messages of the chat itself; of a copy they name messages of the chat it comes from. */
const OWN_MESSAGES = ["message_id", "message_ids", "reply_to_message_id"];

/**
 * The parameters of a call to a group that has become a supergroup. Message ids do not carry over: the same number means
 * another message there. So an answer is sent without what it answers, and a call about a message cannot be made.
 * @returns undefined when the call is about a message that stayed behind
 */
export function moveParams(params: Params, from: number, to: number): Params | undefined {
  const isAboutMessage = params["chat_id"] === from && OWN_MESSAGES.some((name) => name in params);
  if (isAboutMessage && !("from_chat_id" in params)) return undefined;
  const { reply_parameters: reply, ...rest } = params;
  const answersOld = isRecord(reply) && (reply["chat_id"] ?? params["chat_id"]) === from;
  const kept = answersOld || reply === undefined ? rest : params;
  return Object.fromEntries(Object.entries(kept).map(([name, part]) => [name, moved(name, part, from, to)]));
}

/** A chat may be named deep inside, as in the scope of commands. */
function moved(name: string, value: unknown, from: number, to: number): unknown {
  if (name === "chat_id") return value === from ? to : value;
  if (Array.isArray(value)) return value.map((part: unknown) => moved("", part, from, to));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([inner, part]) => [inner, moved(inner, part, from, to)]),
  );
}

const isRecord = (value: unknown): value is Params => typeof value === "object" && value !== null;
