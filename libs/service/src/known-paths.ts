import type { FastifyInstance } from "fastify";

/** The methods that a path knows; none where there is nothing. */
export type KnownPaths = (url: string) => readonly string[];

/** Remembers the paths of a server, so that a wrong method is told from a path that does not exist. */
export function rememberPaths(server: FastifyInstance): KnownPaths {
  const methodsBy = new Map<string, Set<string>>();
  server.addHook("onRoute", ({ url, method }) => {
    // Takes whatever nobody else knows, and says itself when that is nothing.
    if (url.endsWith("/*")) return;
    const methods = methodsBy.get(url) ?? new Set();
    for (const one of [method].flat()) methods.add(one);
    methodsBy.set(url, methods);
  });
  return (url) => {
    const path = url.split("?", 1)[0] ?? "";
    const found = [...methodsBy].filter(([pattern]) => patternOf(pattern).test(path));
    return [...new Set(found.flatMap(([, methods]) => [...methods]))].toSorted();
  };
}

/** `/api/bots/:id` as an expression: a parameter is anything without a slash. */
function patternOf(route: string): RegExp {
  const parts = route
    .split("/")
    .map((part) => (part.includes(":") ? "[^/]+" : part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")));
  return new RegExp(`^${parts.join("/")}$`);
}
