import { z } from "zod";

/** The ids that an event's data names, whatever the event is: nothing of what people wrote. */
export interface NamedIds {
  readonly bot?: number | undefined;
  readonly chat?: number | undefined;
  readonly person?: number | undefined;
}

const Id = z.int();
const Named = z.union([Id, z.object({ id: Id }).transform(({ id }) => id)]);
const optional = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);
const Ids = z.object({ bot: optional(Id), chat: optional(Named), person: optional(Named) }).catch({});

/** Bot, chat and person of an event's data, where they are at their usual places. */
export const idsIn = (json: unknown): NamedIds => Ids.parse(json);

/** What the letters about a body that never became an event begin with: see the gateway's intake. */
const BODY = /^gateway:(\d+):/;

/** The bot whose webhook brought such a body. */
export function botOfBody(letter: string): number | undefined {
  const [, bot] = BODY.exec(letter) ?? [];
  return bot === undefined ? undefined : Number(bot);
}

/** Undefined where the bytes are no JSON. */
export function jsonIn(bytes: Uint8Array): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return undefined;
  }
}
