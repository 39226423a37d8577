import { useCallback, useState } from "react";

/** What was being written in each place when one went elsewhere; as long as the page is open. */
const kept = new Map<string, string>();

export interface ComposerText {
  readonly value: string;
  readonly set: (text: string) => void;
}

/** The words in the composer, kept when one looks into another chat and comes back. */
export function useComposerText(place: string): ComposerText {
  const [value, setValue] = useState(() => kept.get(place) ?? "");
  const set = useCallback(
    (text: string) => {
      kept.set(place, text);
      setValue(text);
    },
    [place],
  );
  return { value, set };
}
