import { errorOf, UnreachableError, type paths } from "@telebus/client";
import createFetchClient from "openapi-fetch";
import createQueryClient from "openapi-react-query";

/** What `GET /auth/session` gave us, to prove that a change comes from this page. */
let csrfToken = "";
export const rememberCsrf = (token: string): void => {
  csrfToken = token;
};

type Listener = () => void;
const listeners = new Set<Listener>();
/** Called when the server refuses us: it may know our session no more, or allow us less. @returns ends it */
export function onRefused(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const READING = new Set(["GET", "HEAD"]);
const REFUSED = new Set([401, 403]);
const SESSION = "/auth/session";

/** The platform's HTTP APIs, typed from their OpenAPI description. @throws ApiError, UnreachableError from each call */
export const api = createFetchClient<paths>({
  baseUrl: location.origin,
  fetch: async (request) => {
    try {
      return await fetch(request);
    } catch (error) {
      if (request.signal.aborted) throw error;
      throw new UnreachableError(location.origin, { cause: error });
    }
  },
});

api.use({
  onRequest: ({ request }) => {
    if (!READING.has(request.method)) request.headers.set("x-csrf-token", csrfToken);
    return request;
  },
  onResponse: async ({ response }) => {
    if (response.ok) return;
    const isSession = new URL(response.url).pathname === SESSION;
    if (REFUSED.has(response.status) && !isSession) for (const listener of listeners) listener();
    throw await errorOf(response);
  },
});

/** The same for components: `$api.useQuery("get", "/api/bots")`. Keys are `[method, path, parameters]`. */
export const $api = createQueryClient(api);
