/**
 * Asks and applies the answer. Of several that are asked for at once, one that was asked for later has newer news:
 * an earlier answer that comes after it is dropped.
 */
export function newestWins<Answer>(
  ask: () => Promise<Answer>,
  apply: (answer: Answer) => void,
): () => Promise<void> {
  let asked = 0;
  let applied = 0;
  return async () => {
    const turn = ++asked;
    const answer = await ask();
    if (turn < applied) return;
    applied = turn;
    apply(answer);
  };
}
