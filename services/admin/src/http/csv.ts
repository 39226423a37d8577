import { stringify } from "csv-stringify/sync";

/** CSV with a line of names. Much of it is other people's words: what a spreadsheet would take for a formula is escaped. */
export const csvOf = (rows: readonly object[], columns: readonly string[]): string =>
  stringify([...rows], {
    header: true,
    columns: [...columns],
    escape_formulas: true,
    record_delimiter: "windows",
    cast: { date: (date) => date.toISOString() },
  });
