/**
 * How many of `total` shards one of several senders holds. Each reckons for itself from the same list, so they agree
 * without talking: the shares differ by one at most.
 * @param senders ids of those that are alive, in whatever order; without `me` in it, `me` counts too
 */
export function fairShare(me: string, senders: readonly string[], total: number): number {
  const alive = [...new Set([...senders, me])].toSorted();
  const rank = alive.indexOf(me);
  return Math.floor(total / alive.length) + (rank < total % alive.length ? 1 : 0);
}
