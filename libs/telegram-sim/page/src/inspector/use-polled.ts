import { useCallback, useEffect, useState } from "react";

/**
 * Something that is read again and again while it is on the screen.
 * @param read the same function each time
 * @returns the last answer, and a way to ask at once
 */
export function usePolled<Answer>(
  read: () => Promise<Answer>,
  everyMs: number,
): readonly [Answer | undefined, () => Promise<void>] {
  const [answer, setAnswer] = useState<Answer>();
  const ask = useCallback(
    () =>
      read().then(
        (given) => setAnswer(() => given),
        () => undefined,
      ),
    [read],
  );
  useEffect(() => {
    void ask();
    const timer = setInterval(() => void ask(), everyMs);
    return () => clearInterval(timer);
  }, [ask, everyMs]);
  return [answer, ask];
}
