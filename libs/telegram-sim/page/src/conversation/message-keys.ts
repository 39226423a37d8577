import type { KeyboardEvent } from "react";

/** Arrow keys go from message to message; End goes to the newest. */
export function moveBetweenMessages(event: KeyboardEvent<HTMLElement>): void {
  const row = document.activeElement?.closest("[data-message]");
  // Inside of a message, arrows belong to its own controls.
  if (!row || row !== document.activeElement) return;
  const step = { ArrowDown: 1, ArrowUp: -1, End: Infinity, Home: -Infinity }[event.key];
  if (step === undefined) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-message]")];
  const now = rows.findIndex((each) => each === row);
  const next = rows[Math.max(0, Math.min(rows.length - 1, now + step))];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
  event.preventDefault();
}
