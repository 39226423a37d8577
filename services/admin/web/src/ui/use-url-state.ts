import { useCallback } from "react";
import { useSearchParams } from "react-router";

/** A filter that lives in the address, so that it can be shared and survives going back. @returns the value, "" where none */
export function useUrlState(name: string): readonly [string, (value: string) => void] {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (value: string) =>
      setParams(
        () => {
          // As the address is now: a filter that is kept a moment later must not undo one that came in between.
          const next = new URLSearchParams(location.search);
          if (value === "") next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true },
      ),
    [name, setParams],
  );
  return [params.get(name) ?? "", set];
}
