/** One line, area or bar of a chart: a column of its rows. */
export interface Series {
  readonly id: string;
  readonly label: string;
  /** Of the theme, as `indigo`. */
  readonly color: string;
}

/** A day with its numbers; null where nothing is known. */
export interface ChartRow {
  readonly day: string;
  readonly values: Readonly<Record<string, number | null>>;
}

/** A colour of the theme that is seen on both grounds. */
export const colorOf = (color: string): string => `var(--mantine-color-${color}-filled)`;
