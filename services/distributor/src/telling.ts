import type { PageTopic } from "@telebus/contracts";
import {
  createPageNews,
  type BackgroundTask,
  type Database,
  type RouteGroup,
  type UpdateHandler,
} from "@telebus/service";

type Deps = Parameters<typeof createPageNews>[0] & { readonly db: Database };

/** Whoever does something here is followed by a word to open pages. */
export interface Telling {
  after(topic: PageTopic, handlers: readonly UpdateHandler[]): readonly UpdateHandler[];
  afterCalls(topic: PageTopic, group: RouteGroup): RouteGroup;
  readonly task: BackgroundTask;
}

/** Pages ask again for hubs and for decisions once these have changed; once too often does no harm. */
export function createTelling({ db, ...deps }: Deps): Telling {
  const news = createPageNews(deps);
  const tell = (topic: PageTopic): void => db.afterCommit(() => news.tell(topic));
  return {
    task: news,
    after: (topic, handlers) =>
      handlers.map((handler) => ({
        ...handler,
        handle: async (update, context) => {
          const drafts = await handler.handle(update, context);
          tell(topic);
          return drafts;
        },
      })),
    afterCalls: (topic, group) => ({
      ...group,
      routes: async (scope) => {
        scope.addHook("onResponse", async ({ method }, { statusCode }) => {
          if (method !== "GET" && statusCode < 300) tell(topic);
        });
        await scope.register(group.routes);
      },
    }),
  };
}
