import { API_DOCUMENT, ApiDocument, withoutSecrets, type Clock, type Log } from "@telebus/service";
import { createPathFinder, type PathFinder } from "./domain/path-finder.js";

/** A service that is slow to describe itself should not keep the descriptions of the others. */
const FETCH_TIMEOUT_MS = 3_000;
/** For so long a description holds; after a failure it is asked for again sooner. */
const KEPT_MS = 60_000;
const AGAIN_MS = 1_000;

/** Who has a path: a service by its base URL, or nobody, as far as those who described themselves tell. */
export type PathOwner =
  | { readonly is: "known"; readonly url: string }
  | { readonly is: "nobody" }
  /** Nobody that is known, but these have not said yet what they have. */
  | { readonly is: "uncertain"; readonly silent: readonly string[] };

/** The services that are processes of their own, and what they say of their APIs. */
export interface ApiDirectory {
  /** All descriptions anew; undefined where a service is silent. In the order of its URLs. */
  describe(): Promise<readonly (ApiDocument | undefined)[]>;
  ownerOf(path: string): Promise<PathOwner>;
}

interface DirectoryDeps {
  readonly urls: readonly string[];
  readonly clock: Pick<Clock, "now">;
  readonly log: Log;
}

export function createApiDirectory({ urls, clock, log }: DirectoryDeps): ApiDirectory {
  const described = async (url: string): Promise<ApiDocument | undefined> => {
    try {
      const answer = await fetch(`${url}${API_DOCUMENT}`, { signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) });
      return ApiDocument.parse(await answer.json());
    } catch (error) {
      log.warn({ err: error, url: withoutSecrets(url) }, "a service does not describe its API");
      return undefined;
    }
  };
  const services = urls.map((url) => createKnownService(url, () => described(url), clock));
  const ownerAmongKnown = (path: string): PathOwner | undefined => {
    const owner =
      services.find(({ finder }) => finder()?.has(path)) ??
      services.find(({ finder }) => finder()?.hasRootOf(path));
    return owner && { is: "known", url: owner.url };
  };
  return {
    describe: () => Promise.all(urls.map(described)),
    ownerOf: async (path) => {
      const asking = services.map((service) => service.renew());
      const known = ownerAmongKnown(path);
      if (known !== undefined) return known;
      await Promise.all(asking);
      const silent = services.filter(({ finder }) => finder() === undefined).map(({ url }) => url);
      const nobody: PathOwner = silent.length === 0 ? { is: "nobody" } : { is: "uncertain", silent };
      return ownerAmongKnown(path) ?? nobody;
    },
  };
}

interface KnownService {
  readonly url: string;
  /** As it described itself last; undefined: it never has. */
  readonly finder: () => PathFinder | undefined;
  /** Asks again where what is known is old. Never rejects. */
  readonly renew: () => Promise<void>;
}

function createKnownService(
  url: string,
  describe: () => Promise<ApiDocument | undefined>,
  clock: Pick<Clock, "now">,
): KnownService {
  let finder: PathFinder | undefined;
  let due = 0;
  let asking: Promise<void> | undefined;
  const ask = async (): Promise<void> => {
    const document = await describe();
    if (document !== undefined) finder = createPathFinder(Object.keys(document.paths));
    due = clock.now() + (document === undefined ? AGAIN_MS : KEPT_MS);
    asking = undefined;
  };
  return {
    url,
    finder: () => finder,
    renew: async () => {
      if (asking === undefined && clock.now() >= due) asking = ask();
      await asking;
    },
  };
}
