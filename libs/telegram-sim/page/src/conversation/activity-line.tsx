import { useEffect, useState, type ReactNode } from "react";
import { useTexts, type Texts } from "../texts/index.js";
import { nameOf } from "../world/names.js";
import { activeAt } from "../world/passing.js";
import type { Activity } from "../world/state.js";
import styles from "./activity-line.module.css";

interface ActivityLineProps {
  readonly activities: readonly Activity[] | undefined;
  readonly me: number;
  readonly isPrivate: boolean;
  /** What is there while nobody does anything. */
  readonly children: ReactNode;
}

/** Who types, or sends a photo, right now. */
export function ActivityLine({ activities, me, isPrivate, children }: ActivityLineProps) {
  const texts = useTexts();
  const others = useActive(activities).filter(({ by }) => by.id !== me);
  const [first] = others;
  if (!first) return children;
  return (
    <span className={styles.activity}>
      {isPrivate
        ? wordsFor(first.action, texts)
        : texts.isDoing(namesOf(others), wordsFor(first.action, texts))}
      <span className={styles.dots} aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
    </span>
  );
}

const namesOf = (activities: readonly Activity[]): string =>
  activities.map(({ by }) => nameOf(by)).join(", ");

function wordsFor(action: string, { doing }: Texts): string {
  const known: Readonly<Record<string, string>> = doing;
  return known[action] ?? doing.typing;
}

/** Those that are not over yet; this looks again when the next one ends. */
function useActive(activities: readonly Activity[] | undefined): readonly Activity[] {
  const [nowMs, setNow] = useState(() => Date.now());
  const ends = activities?.map(({ until }) => until) ?? [];
  const next = Math.min(...ends.filter((until) => until > nowMs));
  useEffect(() => {
    if (!Number.isFinite(next)) return undefined;
    const timer = setTimeout(() => setNow(Date.now()), Math.max(0, next - Date.now()) + 20);
    return () => clearTimeout(timer);
  }, [next]);
  return activeAt(activities, nowMs);
}
