import { ProblemError, type RouteGroup } from "@telebus/service";
import { stringify } from "yaml";
import { z } from "zod";
import { differenceOf, HubFile, type HubDifference } from "../domain/hub-file.js";
import type { HubFileStore } from "../hub-file-store.js";
import type { HubCatalogStore } from "../hub-catalog-store.js";
import { Id, knownHub } from "./known-hub.js";
import { readYaml } from "./yaml.js";

export interface HubFileDeps {
  catalog: HubCatalogStore;
  files: HubFileStore;
}

const TOO_LARGE = "a hub of so many routes is no file: read /api/routes";
const MAX_BYTES = 256 * 1024;

const RouteName = z.object({ chat: z.int(), thread: z.int() });
const ImportView = z.object({
  hub: z.string(),
  isNew: z.boolean(),
  applied: z.boolean(),
  policyChanges: z.boolean(),
  add: z.array(RouteName),
  change: z.array(RouteName),
  remove: z.array(RouteName).describe("In the hub and not in the file; they stay unless `prune=true`"),
  same: z.int(),
  unknownChats: z
    .array(z.int())
    .describe("The bot is not there, or nobody has started it: no routes are made for them"),
});

const flag = z.stringbool().default(false);
const ImportQuery = z.object({
  bot: Id,
  apply: flag.describe("Without it nothing changes: the answer says what would"),
  prune: flag.describe("Routes that the file does not name go"),
});

/** `/api/hubs/:id/export`, `/api/hubs/import`: a hub with its routes as YAML. */
export const hubFileRoutes =
  ({ catalog, files }: HubFileDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.addContentTypeParser(
      /^(application|text)\/(x-)?yaml/,
      { parseAs: "string", bodyLimit: MAX_BYTES },
      (_request, body, done) => done(null, body),
    );
    scope.get(
      "/:id/export",
      { schema: { summary: "A hub with its routes as YAML", params: z.object({ id: Id }) } },
      async ({ params }, reply) => {
        const { bot, name } = await knownHub(catalog, params.id);
        const file = await files.read(bot, name);
        if (file === "too large") throw new ProblemError(409, TOO_LARGE);
        return reply
          .type("application/yaml; charset=utf-8")
          .send(stringify(file, { aliasDuplicateObjects: false }));
      },
    );
    scope.post(
      "/import",
      {
        schema: {
          summary: "What a hub's YAML would change, or change it",
          querystring: ImportQuery,
          consumes: ["application/yaml"],
          body: z.string(),
          response: { 200: ImportView },
        },
      },
      async ({ query: { bot, apply, prune }, body }) => {
        const wanted = fileOf(body);
        const found = await files.read(bot, wanted.hub);
        if (found === "too large") throw new ProblemError(409, TOO_LARGE);
        const difference = differenceOf(found, wanted);
        const unknownChats = await files.unknownChats(bot, difference.add);
        if (apply) await files.apply(bot, wanted, { ...difference, remove: prune ? difference.remove : [] });
        return viewOf(wanted.hub, { isNew: found === undefined, applied: apply, unknownChats }, difference);
      },
    );
  };

const viewOf = (
  hub: string,
  about: Pick<z.output<typeof ImportView>, "isNew" | "applied" | "unknownChats">,
  { policy, add, change, remove, same }: HubDifference,
): z.output<typeof ImportView> => ({
  hub,
  ...about,
  policyChanges: policy,
  add: [...add],
  change: [...change],
  remove: [...remove],
  same,
});

/** @throws ProblemError 400 with the line, 422 with the field */
function fileOf(text: string): HubFile {
  const file = HubFile.safeParse(readYaml(text));
  if (file.success) return file.data;
  throw new ProblemError(422, z.prettifyError(file.error));
}
