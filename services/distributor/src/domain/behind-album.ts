interface Waiting {
  /** The album it is an item of. */
  readonly album: string | undefined;
}

/** What becomes of all that has waited for an album, now that the album goes. */
export interface BehindAlbum<W> {
  /** Has its turn now. */
  readonly now: readonly W[];
  /** The next album begins, with these of its items; everything else waits for it. */
  readonly next: { readonly album: string; readonly items: readonly W[] } | undefined;
}

/** @param waiting - in the order in which it came, without the items of the album that goes */
export function behindAlbum<W extends Waiting>(waiting: readonly W[]): BehindAlbum<W> {
  const begins = waiting.findIndex(({ album }) => album !== undefined);
  const album = waiting[begins]?.album;
  if (album === undefined) return { now: waiting, next: undefined };
  return {
    now: waiting.slice(0, begins),
    next: { album, items: waiting.filter((one) => one.album === album) },
  };
}
