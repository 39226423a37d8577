import { stringify } from "csv-stringify/sync";

/**
 * What a spreadsheet takes for the begin of a formula, in wide characters and after a line break too, which the library's
 * own `escape_formulas` lets through.
 */
const FORMULA = /^[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/;

/** CSV with a line of names. Much of it is other people's words: what a spreadsheet would take for a formula is escaped. */
export const csvOf = (rows: readonly object[], columns: readonly string[]): string =>
  stringify([...rows], {
    header: true,
    columns: [...columns],
    record_delimiter: "windows",
    cast: {
      date: (date) => date.toISOString(),
      string: (text) => (FORMULA.test(text) ? `'${text}` : text),
    },
  });
