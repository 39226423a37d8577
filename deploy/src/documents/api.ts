import { API_DOCUMENT, createHttpServer, createLog, createMetrics, type Service } from "@telebus/service";
import openapiTypes, { astToString } from "openapi-typescript";

/**
 * The HTTP APIs of all services as one OpenAPI document: docs/openapi.json.
 * @param platform the services; their routes are built and nothing is listened to
 */
export async function openApi(platform: readonly Service[]): Promise<string> {
  const groups = platform.flatMap(({ routes = [] }) => routes);
  const server = createHttpServer(
    { groups, direct: [] },
    { log: createLog({ level: "silent" }), metrics: createMetrics(), health: async () => [] },
  );
  try {
    return (await server.inject({ method: "GET", url: API_DOCUMENT })).payload;
  } finally {
    await server.close();
  }
}

/** The same as types, for the client. */
export async function apiTypes(document: string): Promise<string> {
  const nodes = await openapiTypes(document);
  return `// Generated from the routes of all services by \`npm run docs\`.\n\n${astToString(nodes)}`;
}
