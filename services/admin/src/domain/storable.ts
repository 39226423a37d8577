/** PostgreSQL takes neither NUL nor halves of characters. */
export const storable = (text: string): string => text.replaceAll("\0", "").replaceAll(/\p{Surrogate}/gu, "");
