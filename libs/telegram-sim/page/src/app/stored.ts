import type { z } from "zod";

/** A choice kept on this device; the schema says what it is where nothing (or nonsense) was kept. */
export function restored<Schema extends z.ZodType>(key: string, schema: Schema): z.output<Schema> {
  return schema.parse(fromJson(localStorage.getItem(key)));
}

export const keep = (key: string, value: unknown): void => localStorage.setItem(key, JSON.stringify(value));

function fromJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
