/** A JSON object of unknown shape. */
export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const objectAt = (json: Json | undefined, name: string): Json | undefined => {
  const value = json?.[name];
  return isJson(value) ? value : undefined;
};

export const stringAt = (json: Json | undefined, name: string): string | undefined => {
  const value = json?.[name];
  return typeof value === "string" ? value : undefined;
};

/** An id, of whatever sign. */
export const integerAt = (json: Json | undefined, name: string): number | undefined => {
  const value = json?.[name];
  return typeof value === "number" && Number.isSafeInteger(value) ? value : undefined;
};

export const positiveAt = (json: Json | undefined, name: string): number | undefined => {
  const value = integerAt(json, name);
  return value !== undefined && value > 0 ? value : undefined;
};
