import { ApiScope, BotId } from "@telebus/contracts";
import { ProblemError, type ApiRequest, type Caller, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { KeyRow, KeysStore } from "../keys-store.js";
import type { KeyRequest, Keys, ShownKey } from "../keys.js";
import type { Foundation } from "../part.js";
import { usableBot } from "../usable-bot.js";

interface Deps extends Pick<Foundation, "access" | "bots"> {
  readonly store: KeysStore;
  readonly keys: Keys;
  readonly now: () => number;
}

const MAX_GRACE_SECONDS = 7 * 86_400;

const KeyView = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(ApiScope).describe("Who may write may also read"),
  bots: z.array(BotId).nullable().describe("Of these bots alone; null: of all"),
  madeBy: z.string(),
  madeAt: z.date(),
  rotatedAt: z.date().nullable(),
  expiresAt: z.date().nullable(),
  formerUntil: z.date().nullable().describe("Until then the secret before the last rotation is taken too"),
  usedAt: z.date().nullable().describe("When it was last used with the control plane, about to the minute"),
});
const MadeKey = KeyView.extend({ key: z.string().describe("Shown this once: nobody keeps it") });
const Page = z.object({
  keys: z.array(KeyView),
  next: z.string().optional().describe("The next page's `after`"),
});
const NewKey = z.strictObject({
  name: z.string().trim().min(1).max(100),
  scopes: z.array(ApiScope).min(1).describe("None that the key used here does not have"),
  bots: z.array(BotId).min(1).max(100).optional().describe("Of these bots alone"),
  expiresAt: z.coerce.date().optional(),
});
const Rotation = z.strictObject({
  graceSeconds: z
    .int()
    .min(0)
    .max(MAX_GRACE_SECONDS)
    .default(86_400)
    .describe("So long both secrets are taken"),
});
const Params = z.object({ id: z.string().max(64) });
const Query = z.object({
  after: z.string().max(64).default(""),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** `/api/keys`: who may use the HTTP APIs, for what and with which bots. */
export const keyRoutes = (deps: Deps): RouteGroup => ({
  prefix: "/api/keys",
  api: "Telebus control plane: API keys",
  routes: async (scope) => {
    scope.addHook("onRequest", deps.access.of("keys"));
    await scope.register(listed(deps));
    await scope.register(changed(deps));
  },
});

const listed =
  (deps: Deps): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/",
      { schema: { summary: "API keys, without their secrets", querystring: Query, response: { 200: Page } } },
      async (asked) => {
        const { after, limit } = asked.query;
        const rows = await deps.store.list(after, limit);
        const caller = deps.access.callerOf(asked);
        const next = rows.length === limit ? rows.at(-1)?.id : undefined;
        return { keys: rows.filter((row) => isWithin(caller, row)).map(viewOf), next };
      },
    );
    scope.get(
      "/:id",
      { schema: { summary: "An API key", params: Params, response: { 200: KeyView } } },
      async (asked) => viewOf(await knownKey(deps, asked, asked.params.id)),
    );
  };

const changed =
  (deps: Deps): RouteGroup["routes"] =>
  async (scope) => {
    const nameOf = (asked: ApiRequest): string => deps.access.callerOf(asked).name;
    scope.post(
      "/",
      { schema: { summary: "Make an API key", body: NewKey, response: { 201: MadeKey } } },
      async (asked, reply) => {
        const wanted = await allowed(deps, deps.access.callerOf(asked), asked.body);
        const made = await deps.keys.make(wanted, nameOf(asked));
        return reply.code(201).send(shown(made));
      },
    );
    scope.post(
      "/:id/rotate",
      {
        schema: {
          summary: "Give a key a new secret; the one before is taken for a while longer",
          params: Params,
          body: Rotation,
          response: { 200: MadeKey },
        },
      },
      async (asked, reply) => {
        const { id } = await knownKey(deps, asked, asked.params.id);
        const made = await deps.keys.rotate(id, asked.body.graceSeconds * 1_000, nameOf(asked));
        return reply.send(shown(made));
      },
    );
    scope.delete(
      "/:id",
      { schema: { summary: "End a key, at once and for good", params: Params, response: { 204: z.null() } } },
      async (asked, reply) => {
        const { id } = await knownKey(deps, asked, asked.params.id);
        await deps.keys.revoke(id, nameOf(asked));
        return reply.code(204).send(null);
      },
    );
  };

/** Nobody sees, replaces or ends a key that may do more than their own. */
const isWithin = (caller: Caller, { scopes, bots }: Pick<KeyRow, "scopes" | "bots">): boolean =>
  scopes.every((scope) => caller.may(scope)) &&
  (caller.bots === undefined || (bots?.every((bot) => caller.mayUse(bot)) ?? false));

/** @throws ProblemError 404, also for a key that may do more */
async function knownKey({ store, access }: Deps, asked: ApiRequest, id: string): Promise<KeyRow> {
  const row = await store.find(id);
  if (row === undefined || !isWithin(access.callerOf(asked), row))
    throw new ProblemError(404, "there is no such key");
  return row;
}

/** A key never gives more than its maker has. @throws ProblemError */
async function allowed(
  { bots: registry, now }: Deps,
  caller: Caller,
  { scopes, bots = caller.bots && [...caller.bots], expiresAt = caller.expiresAt, ...wanted }: KeyRequest,
): Promise<KeyRequest> {
  const missing = scopes.find((scope) => !caller.may(scope));
  if (missing !== undefined) throw new ProblemError(403, `scopes: the key used here has no ${missing}`);
  for (const bot of bots ?? []) {
    if ((await usableBot(registry, caller, bot)) === undefined)
      throw new ProblemError(422, "bots: this deployment has no such bot");
  }
  if (expiresAt !== undefined && expiresAt.getTime() <= now())
    throw new ProblemError(422, "expiresAt: is over already");
  if (caller.expiresAt !== undefined && expiresAt !== undefined && expiresAt > caller.expiresAt)
    throw new ProblemError(403, "expiresAt: the key used here ends before that");
  return { ...wanted, scopes: [...new Set(scopes)], bots, expiresAt };
}

const viewOf = (row: KeyRow): z.input<typeof KeyView> => {
  const { id, name, scopes, bots, madeBy, madeAt, rotatedAt, expiresAt, formerUntil, usedAt } = row;
  return { id, name, scopes, bots, madeBy, madeAt, rotatedAt, expiresAt, formerUntil, usedAt };
};

const shown = ({ key, row }: ShownKey): z.input<typeof MadeKey> => ({ ...viewOf(row), key });
