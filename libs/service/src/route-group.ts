import fastifySwagger from "@fastify/swagger";
import type { FastifyPluginAsync } from "fastify";
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type FastifyPluginAsyncZod,
} from "fastify-type-provider-zod";
import { ApiDocument, mergeApis } from "./openapi.js";

/**
 * The routes of one resource, below one prefix. Its OpenAPI is served at `<prefix>/openapi.json`. Prefixes may be within
 * one another, and several groups may share one.
 */
export interface RouteGroup {
  readonly prefix: string;
  /** Title of its OpenAPI; routes that are no API (pages) have none. */
  readonly api?: string;
  /** Guarded as an API is, and not described: what it answers with is described by others. */
  readonly isUndescribed?: boolean;
  readonly routes: FastifyPluginAsyncZod;
}

/** Where the APIs of all services in a process are described in one document. */
export const API_DOCUMENT = "/api/openapi.json";

/** Groups that are APIs, each with its description at its prefix, and all of them in one. */
export function apiPlugin(groups: readonly RouteGroup[]): FastifyPluginAsync {
  return async (scope) => {
    const described: { readonly prefix: string; readonly title: string; readonly document: () => unknown }[] =
      [];
    for (const group of groups) {
      const { prefix, api: title = prefix } = group;
      if (group.isUndescribed === true) {
        await scope.register(groupPlugin(group), { prefix });
        continue;
      }
      const register: FastifyPluginAsync = async (inner) => {
        await inner.register(fastifySwagger, {
          openapi: { openapi: "3.1.0", info: { title, version: "1" } },
          transform: jsonSchemaTransform,
        });
        described.push({ prefix, title, document: () => inner.swagger() });
        await inner.register(groupPlugin(group));
      };
      await scope.register(register, { prefix });
    }
    const describe = (title: string, prefix?: string): ApiDocument => {
      const some = described.filter((one) => prefix === undefined || one.prefix === prefix);
      const documents = some.map(({ document }) => ApiDocument.parse(document()));
      return mergeApis({ title, version: "1" }, documents);
    };
    const open = { config: { rateLimit: false }, schema: { hide: true } };
    for (const prefix of new Set(described.map((group) => group.prefix))) {
      const titles = described.filter((group) => group.prefix === prefix).map(({ title }) => title);
      scope.get(`${prefix}/openapi.json`, open, () => describe(titles.join(", "), prefix));
    }
    scope.get(API_DOCUMENT, open, () => describe("Telebus"));
  };
}

/** The routes of a group, checked and written by their schemas of zod. */
export const groupPlugin =
  ({ routes }: RouteGroup): FastifyPluginAsync =>
  async (scope) => {
    scope.setValidatorCompiler(validatorCompiler);
    scope.setSerializerCompiler(serializerCompiler);
    await scope.register(routes);
  };
