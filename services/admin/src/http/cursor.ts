import { ProblemError } from "@telebus/service";
import { z } from "zod";

/** The place after a row, as a page hands it out: nobody is to make one. */
export const cursorOf = (place: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(place)).toString("base64url");

/** @throws ProblemError 422 for what no page of this list has handed out */
export function readCursor<Place>(schema: z.ZodType<Place>, cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  const { data } = schema.safeParse(parsed(Buffer.from(cursor, "base64url").toString()));
  if (data === undefined) throw new ProblemError(422, "cursor is not one that a page of this list has given");
  return data;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

export const CursorQuery = {
  cursor: z.string().max(500).optional().describe("`next` of the page before"),
  limit: z.coerce.number().int().min(1).max(200).default(50).describe("Rows of a page"),
};

/** `next` of a page. */
export const Next = z
  .string()
  .optional()
  .describe("Give it as `cursor` for the next page; absent on the last");
