import type { Clock } from "@telebus/service";

/** Asked again only when what was found is older than `ms`; who asks meanwhile gets the same answer. */
export function keptFor<Found>(
  ms: number,
  clock: Pick<Clock, "now">,
  find: () => Promise<Found>,
): () => Promise<Found> {
  let kept: { readonly until: number; readonly found: Promise<Found> } | undefined;
  return () => {
    if (kept !== undefined && clock.now() < kept.until) return kept.found;
    const asked = { until: clock.now() + ms, found: find() };
    kept = asked;
    // What has failed is asked for again at once.
    asked.found.catch(() => {
      if (kept === asked) kept = undefined;
    });
    return asked.found;
  };
}
