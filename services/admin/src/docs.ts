import { API_DOCUMENT, ApiDocument, mergeApis, withoutSecrets } from "@telebus/service";
import type { ApiDirectory } from "./api-directory.js";
import { docsRoutes } from "./http/docs.js";
import type { Part } from "./part.js";

interface DocsDeps {
  readonly directory: ApiDirectory;
  readonly apiUrls: readonly string[];
}

/** The description of all services' APIs: of this process, and of those in `API_URLS`. */
export function createDocs({ directory, apiUrls }: DocsDeps): Part {
  const gather = async (own: () => Promise<unknown>): Promise<ApiDocument> => {
    const others = await directory.describe();
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
