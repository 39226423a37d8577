import { useEffect, type RefObject } from "react";

/** Ctrl+K (or ⌘K) goes to the search of the pane that was used last; of the first where none was. */
export function useSearchKey(search: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      const pane = search.current?.closest("section");
      const active = document.activeElement?.closest("section") ?? document.querySelector("section");
      if (pane !== active) return;
      event.preventDefault();
      search.current?.focus();
      search.current?.select();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [search]);
}
