import { events, type StreamName } from "@telebus/contracts";
import { z } from "zod";

/** An event that is to be published once more. */
export interface Replayed {
  readonly type: string;
  readonly stream: StreamName;
  readonly subject: string;
}

const byType = new Map(events.map((event) => [event.type, event]));

/**
 * Why a body cannot be published as this event: it breaks the contract, or belongs into another order than the event it
 * was, so that it would overtake or be read by somebody else.
 */
export function faultOf({ type, stream, subject }: Replayed, json: unknown): string | undefined {
  const definition = byType.get(type);
  if (definition === undefined) return `no event ${type} is known here`;
  const data = definition.schema.safeParse(json);
  if (!data.success) return `it does not match ${type}: ${z.prettifyError(data.error)}`;
  const draft = definition.encoded(data.data, "");
  if (draft.subject !== subject || draft.stream !== stream)
    return "it would belong to another bot, chat or service than before; that cannot be edited";
  return undefined;
}
