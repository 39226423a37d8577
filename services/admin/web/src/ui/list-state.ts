import type { InfiniteData, UseInfiniteQueryResult, UseQueryResult } from "@tanstack/react-query";

/** A list on its way, here, or failed; as {@link DataTable} shows it. */
export interface ListState<Row> {
  /** Undefined until the first answer. */
  readonly rows: readonly Row[] | undefined;
  readonly error: unknown;
  readonly retry: () => void;
  /** Loads the next page; absent where there is none. */
  readonly more: (() => void) | undefined;
  readonly isLoadingMore: boolean;
}

/** A list that comes in pages, as `$api.useInfiniteQuery(…)` asks for it with {@link pagedBy}. */
export const pagesOf = <Page, Row>(
  query: UseInfiniteQueryResult<InfiniteData<Page>, unknown>,
  rowsOf: (page: Page) => readonly Row[],
): ListState<Row> => ({
  rows: query.data?.pages.flatMap(rowsOf),
  error: query.error,
  retry: () => void query.refetch(),
  more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
  isLoadingMore: query.isFetchingNextPage,
});

/** A list that comes at once. */
export const listOf = <Answer, Row>(
  query: UseQueryResult<Answer, unknown>,
  rowsOf: (answer: Answer) => readonly Row[],
): ListState<Row> => ({
  rows: query.data === undefined ? undefined : rowsOf(query.data),
  error: query.error,
  retry: () => void query.refetch(),
  more: undefined,
  isLoadingMore: false,
});

/** How the API's lists are paged: the `next` of an answer goes into this parameter of the next call. */
export const pagedBy = <Name extends string>(pageParamName: Name) => ({
  pageParamName,
  // The first page has none: undefined would be asked for as 0, null is left out.
  initialPageParam: null,
  getNextPageParam: (last: { readonly next?: string | number | undefined }) => last.next,
});
