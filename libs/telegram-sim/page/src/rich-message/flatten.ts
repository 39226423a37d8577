import { z } from "zod";
import type { Entity } from "../server/entities.js";

/** Formattings whose names differ between Bot API types RichText and MessageEntity. */
const ENTITY_NAMES: Readonly<Record<string, string>> = {
  url: "text_link",
  email_address: "email",
  marked: "underline",
  mathematical_expression: "code",
};

const Styled = z.looseObject({
  type: z.string(),
  text: z.unknown().optional(),
  url: z.string().optional().catch(undefined),
  alternative_text: z.string().optional().catch(undefined),
  expression: z.string().optional().catch(undefined),
  /** Bot API type RichMessageButton. */
  button: z.looseObject({ text: z.unknown() }).optional().catch(undefined),
  user: z.looseObject({ id: z.number(), first_name: z.string() }).optional().catch(undefined),
});

export interface Flat {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** Bot API type RichText (words, a formatting around some, or a list of both) as a text with entities. */
export function flatten(rich: unknown, offset = 0): Flat {
  if (typeof rich === "string") return { text: rich, entities: [] };
  if (Array.isArray(rich)) return flattenAll(rich, offset);
  const styled = Styled.safeParse(rich).data;
  if (!styled) return { text: "", entities: [] };
  const { type, url, user, button } = styled;
  const words = styled.text ?? styled.alternative_text ?? styled.expression ?? button?.text ?? "";
  const inside = flatten(words, offset);
  const entity: Entity = {
    type: ENTITY_NAMES[type] ?? type,
    offset,
    length: inside.text.length,
    url,
    user,
    ...(button && { button }),
  };
  return { text: inside.text, entities: [entity, ...inside.entities] };
}

function flattenAll(parts: readonly unknown[], offset: number): Flat {
  let text = "";
  const entities: Entity[] = [];
  for (const part of parts) {
    const flat = flatten(part, offset + text.length);
    text += flat.text;
    entities.push(...flat.entities);
  }
  return { text, entities };
}
