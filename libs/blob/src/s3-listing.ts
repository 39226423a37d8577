/** One page of the objects in a bucket. */
export interface Listing {
  readonly objects: readonly { readonly key: string; readonly storedAt: number }[];
  /** Asks for the next page. */
  readonly next: string | undefined;
}

/**
 * Reads the answer of ListObjectsV2. Our keys have no character that XML would escape; a key of somebody else's that has
 * one is read as it is written, and so is never taken for ours.
 */
export function readListing(xml: string): Listing {
  const contents = [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(([, part = ""]) => part);
  return {
    objects: contents.map((part) => ({
      key: textOf(part, "Key") ?? "",
      storedAt: Date.parse(textOf(part, "LastModified") ?? ""),
    })),
    next: unescaped(textOf(xml, "NextContinuationToken")),
  };
}

const textOf = (xml: string, name: string): string | undefined =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];

const unescaped = (text: string | undefined): string | undefined =>
  text?.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
