import { TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useTexts } from "../texts/index.js";
import { Icon } from "../widgets/icon.js";
import styles from "./inspector.module.css";

/** More than this are not shown at once. */
const SHOWN = 100;

interface FilteredLogProps<Entry> {
  /** The newest first. */
  readonly entries: readonly Entry[];
  /** What an entry is found by. */
  readonly wordsOf: (entry: Entry) => string;
  readonly children: (entry: Entry) => ReactNode;
  /** Said where there is none at all. */
  readonly empty: string;
}

/** A log that can be narrowed: every word typed has to stand in an entry. */
export function FilteredLog<Entry>({ entries, wordsOf, children, empty }: FilteredLogProps<Entry>) {
  const texts = useTexts();
  const [filter, setFilter] = useState("");
  const wanted = filter.toLowerCase().split(/\s+/);
  const found = entries.filter((entry) => {
    const words = wordsOf(entry).toLowerCase();
    return wanted.every((word) => words.includes(word));
  });
  const nothing = entries.length === 0 ? empty : texts.nothingMatches;
  return (
    <>
      <TextInput
        aria-label={texts.filter}
        placeholder={texts.filter}
        leftSection={<Icon name="search" size={16} />}
        mb="xs"
        value={filter}
        onChange={({ target }) => setFilter(target.value)}
      />
      {found.length === 0 && <p className={styles.empty}>{nothing}</p>}
      {found.slice(0, SHOWN).map(children)}
    </>
  );
}
