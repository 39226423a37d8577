import type { Poll } from "../server/poll.js";
import { useTexts } from "../texts/index.js";
import styles from "./poll-card.module.css";

interface PollResultsProps {
  readonly poll: Poll;
  /** What the reader chose, by index. */
  readonly own: readonly number[];
}

/** How all have voted, as bars. */
export function PollResults({ poll, own }: PollResultsProps) {
  const texts = useTexts();
  const right =
    poll.correct_option_ids ?? (poll.correct_option_id === undefined ? [] : [poll.correct_option_id]);
  return (
    <ul className={styles.results}>
      {poll.options.map(({ text, voter_count }, index) => {
        const percent =
          poll.total_voter_count === 0 ? 0 : Math.round((voter_count / poll.total_voter_count) * 100);
        const isRight = poll.type === "quiz" && right.includes(index);
        const isWrong = poll.type === "quiz" && own.includes(index) && right.length > 0 && !isRight;
        const marks = [own.includes(index) && texts.yourChoice, isRight && texts.correctAnswer].filter(
          Boolean,
        );
        return (
          <li key={`${index} ${text}`} data-right={isRight} data-wrong={isWrong}>
            <span className={styles.percent}>{percent}%</span>
            <span>
              {text}
              {marks.length > 0 && <span className={styles.mark}> ✓ {marks.join(", ")}</span>}
            </span>
            <span className={styles.bar} aria-hidden="true">
              <i style={{ width: `${Math.max(percent, 1)}%` }} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
