import { API_DOCUMENT, ApiDocument, mergeApis, withoutSecrets } from "@telebus/service";
import { docsRoutes } from "./http/docs.js";
import type { Foundation, Part } from "./part.js";

/** A service that is slow to describe itself should not keep the descriptions of the others. */
const FETCH_TIMEOUT_MS = 3_000;

/** The description of all services' APIs: of this process, and of those in `API_URLS`. */
export function createDocs({ log }: Foundation, { apiUrls }: { readonly apiUrls: readonly string[] }): Part {
  const remote = async (base: string): Promise<ApiDocument | undefined> => {
    try {
      const answer = await fetch(`${base}${API_DOCUMENT}`, { signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) });
      return ApiDocument.parse(await answer.json());
    } catch (error) {
      log.warn({ err: error, url: withoutSecrets(base) }, "a service does not describe its API");
      return undefined;
    }
  };
  const gather = async (own: () => Promise<unknown>): Promise<ApiDocument> => {
    const others = await Promise.all(apiUrls.map(remote));
    const silent = apiUrls.filter((_url, n) => others[n] === undefined).map(withoutSecrets);
    const documents = [ApiDocument.parse(await own()), ...others.flatMap((one) => one ?? [])];
    return mergeApis({ title: "Telebus", version: "1", description: description(silent) }, documents);
  };
  return { routes: [docsRoutes({ gather, ownPath: API_DOCUMENT })] };
}

function description(silent: readonly string[]): string {
  const about = "The HTTP APIs of all services. Put an API key into Authorize to try them out.";
  return silent.length === 0 ? about : `${about} Not here, for they do not answer: ${silent.join(", ")}`;
}
