import { z } from "zod";
import { defineEvent } from "./event.js";
import { PersonId } from "./ids.js";

const Order = { order: z.uuid(), person: PersonId };
const keyOf = ({ person }: { person: number }): string => `person:${person}`;

/** Every service that keeps data of people answers with its part. */
export const PersonExportOrdered = defineEvent("admin.person-export.ordered.v1", z.object(Order), {
  stream: "EVENTS",
  key: keyOf,
  summary: "Somebody is to be given all that is kept of them.",
});

/** Every service that keeps data of people forgets its part, but for what must be kept. */
export const PersonErasureOrdered = defineEvent("admin.person-erasure.ordered.v1", z.object(Order), {
  stream: "EVENTS",
  key: keyOf,
  summary: "What is kept of somebody is to be erased.",
});

/** Large parts come in pieces. */
const Piece = z.object({
  ...Order,
  piece: z.int().nonnegative(),
  pieces: z.int().positive(),
  data: z.array(z.object({ of: z.string(), row: z.record(z.string(), z.unknown()) })),
});
const Erased = z.object({
  ...Order,
  /** Rows that are gone or know the person no more. */
  rows: z.int().nonnegative(),
});

export const DistributorPersonExported = defineEvent("distributor.person.exported.v1", Piece, {
  stream: "EVENTS",
  key: keyOf,
  summary: "A piece of what the distributor keeps of somebody.",
});
export const DistributorPersonErased = defineEvent("distributor.person.erased.v1", Erased, {
  stream: "EVENTS",
  key: keyOf,
  summary: "What the distributor kept of somebody is erased.",
});
export const SenderPersonExported = defineEvent("sender.person.exported.v1", Piece, {
  stream: "EVENTS",
  key: keyOf,
  summary: "A piece of what the sender keeps of somebody.",
});
export const SenderPersonErased = defineEvent("sender.person.erased.v1", Erased, {
  stream: "EVENTS",
  key: keyOf,
  summary: "What the sender kept of somebody is erased.",
});

/** Of what is kept of somebody: a row, and what it is of. */
export type KeptRow = z.output<typeof Piece>["data"][number];
type PieceData = Omit<z.output<typeof Piece>, "order" | "person">;

/** An event stays well below what a stream takes. */
const PIECE_BYTES = 200_000;

/** Cuts what is kept of somebody into pieces that fit into events; there is always one. */
export function piecesOf(rows: readonly KeptRow[]): readonly PieceData[] {
  const cut: KeptRow[][] = [[]];
  let bytes = 0;
  for (const row of rows) {
    const size = JSON.stringify(row).length * 2;
    if (bytes + size > PIECE_BYTES && bytes > 0) {
      cut.push([]);
      bytes = 0;
    }
    cut.at(-1)?.push(row);
    bytes += size;
  }
  return cut.map((data, piece) => ({ piece, pieces: cut.length, data }));
}
