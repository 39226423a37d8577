import { partialMatchKey, QueryClient } from "@tanstack/react-query";
import { ApiError, UnreachableError } from "@telebus/client";

/** Everything that was asked for, kept as long as a page shows it and a little longer. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      refetchOnWindowFocus: true,
      retry: (failures, error) => isWorthAnotherTry(error) && failures < 2,
      retryDelay: (failures) => 500 * 2 ** failures,
    },
  },
});

const isWorthAnotherTry = (error: unknown): boolean =>
  error instanceof UnreachableError || (error instanceof ApiError && [502, 503].includes(error.status));

/** Asks again for everything below these paths, as `/api/bots`. */
export const refresh = async (...prefixes: readonly string[]): Promise<void> =>
  queries.invalidateQueries({
    predicate: ({ queryKey: [, path] }) =>
      typeof path === "string" && prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`)),
  });

/** Forgets what is no more, and all below it: a page that is about to close must not ask for it again. */
export const forget = (path: string, params: { readonly path: object }): void =>
  queries.removeQueries({
    predicate: ({ queryKey: [, asked, about] }) =>
      typeof asked === "string" &&
      (asked === path || asked.startsWith(`${path}/`)) &&
      partialMatchKey([about], [{ params }]),
  });
