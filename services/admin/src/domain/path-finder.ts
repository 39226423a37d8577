/** The paths of one service, as its description has them. */
export interface PathFinder {
  /** One of the described paths. */
  has(path: string): boolean;
  /** Below a part of the API that is described, such as `/api/queues`. */
  hasRootOf(path: string): boolean;
}

/** @param templates as in OpenAPI: `/api/queues/pauses/{id}` */
export function createPathFinder(templates: readonly string[]): PathFinder {
  const patterns = templates.map(patternOf);
  const roots = new Set(templates.flatMap((template) => rootOf(template) ?? []));
  return {
    has: (path) => patterns.some((pattern) => pattern.test(path)),
    hasRootOf: (path) => roots.has(rootOf(path) ?? ""),
  };
}

/** `/api/queues` of `/api/queues/pauses`. */
const rootOf = (path: string): string | undefined => /^\/api\/[^/{}]+/.exec(path)?.[0];

function patternOf(template: string): RegExp {
  const parts = template
    .split("/")
    .map((part) => (part.includes("{") ? "[^/]+" : part.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)));
  return new RegExp(`^${parts.join("/")}/?$`);
}
