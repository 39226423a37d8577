import { useCallback } from "react";
import styles from "./entry-row.module.css";
import type { Scroll } from "./use-scroll.js";

/** So many pages back a message is looked for. */
const MAX_PAGES = 20;
const FLASH_MS = 1_600;

/** Scrolls to a message, reading earlier ones until it is there, and lets it light up. */
export function useJump({ box, showMore }: Scroll): (messageId: number) => void {
  return useCallback(
    (messageId) => {
      const look = async (pages: number): Promise<void> => {
        const row = box.current?.querySelector(`[data-ids~="${messageId}"]`);
        if (row) return flash(row);
        if (pages > 0 && (await showMore())) {
          await nextPaint();
          await look(pages - 1);
        }
      };
      void look(MAX_PAGES);
    },
    [box, showMore],
  );
}

function flash(row: Element): void {
  row.scrollIntoView({ block: "center", behavior: "smooth" });
  const name = styles.flash;
  if (name === undefined) return;
  row.classList.add(name);
  setTimeout(() => row.classList.remove(name), FLASH_MS);
}

const nextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
