/** What the program has of the machine: the tests run the real one. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly warn: (text: string) => void;
  /** Of the terminal; undefined where nobody watches. */
  readonly width: number | undefined;
  /** A line that is typed, unseen on a terminal, or all that is piped in. */
  readonly readSecret: (question: string) => Promise<string>;
  readonly readAll: () => Promise<string>;
}
