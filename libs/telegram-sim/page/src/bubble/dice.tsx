import { useState } from "react";
import { useWorld } from "../app/world-context.js";
import styles from "./media.module.css";

const FACES = ["⚀", "⚁", "⚂", "⚃", "⚄", "⚅"] as const;
/** A throw that is older than this is not shown rolling; ms. */
const FRESH_MS = 10_000;

interface DiceProps {
  readonly emoji: string;
  readonly value: number;
  /** Unix time, seconds. */
  readonly date: number;
}

/** A throw and what came out. */
export function Dice({ emoji, value, date }: DiceProps) {
  const { offsetMs } = useWorld();
  const [isRolling] = useState(() => Date.now() + offsetMs - date * 1000 < FRESH_MS);
  const face = emoji === "🎲" ? FACES[value - 1] : undefined;
  return (
    <span className={styles.dice} role="img" aria-label={`${emoji} ${value}`}>
      <span className={isRolling ? styles.roll : undefined}>{emoji}</span>
      <span className={styles.diceValue}>{[face, value].filter((part) => part !== undefined).join(" ")}</span>
    </span>
  );
}
