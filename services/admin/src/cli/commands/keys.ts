import { dataOf } from "@telebus/client";
import { ApiScope } from "@telebus/contracts";
import { z } from "zod";
import { addCommand, number, type CommandGroup } from "../command.js";
import { findBot } from "./find-bot.js";

const Id = z.object({ id: z.string() });

/** `telebus keys`: keys of the HTTP APIs. */
export const keyCommands: CommandGroup = (program, io) => {
  const keys = program.command("keys").description("Keys of the HTTP APIs");
  addCommand(keys, io, {
    usage: "list",
    about: "The keys, without their secrets",
    options: [["--after <next>", "the next page"]],
    input: z.object({ after: z.string().exactOptional() }),
    run: async (query, { api, list }) => {
      const page = await dataOf(api.GET("/api/keys", { params: { query } }));
      list(page, {
        rows: page.keys,
        columns: [
          ["ID", ({ id }) => id],
          ["NAME", ({ name }) => name],
          ["SCOPES", ({ scopes }) => scopes],
          ["BOTS", ({ bots }) => bots ?? "all"],
          ["ENDS", ({ expiresAt }) => expiresAt],
          ["USED", ({ usedAt }) => usedAt],
        ],
        empty: "There are no keys but API_SECRET_KEY.",
        next: page.next === undefined ? undefined : `--after ${page.next}`,
      });
    },
  });
  addCommand(keys, io, {
    usage: "create <name>",
    about: "Make a key; it is shown this once",
    options: [
      ["--scopes <scopes...>", "what it may do: bots:read, send:write, ..."],
      ["--bots <bots...>", "with these bots alone: ids or usernames"],
      ["--expires <time>", "when it ends: 2027-01-31T12:00Z"],
    ],
    examples: ["telebus keys create reports --scopes bots:read chats:read --bots first_bot"],
    input: z.object({
      name: z.string(),
      scopes: z.array(ApiScope, { error: "are missing" }).min(1),
      bots: z.array(z.string()).optional(),
      expires: z.string().optional(),
    }),
    run: async ({ name, scopes, bots, expires }, { api, done }) => {
      const ids = await Promise.all((bots ?? []).map((bot) => findBot(api, bot)));
      const body = {
        name,
        scopes,
        ...(bots !== undefined && { bots: ids }),
        ...(expires !== undefined && { expiresAt: expires }),
      };
      const made = await dataOf(api.POST("/api/keys", { body }));
      done(made, `${made.key}\nKeep it now: nobody can show it again.`);
    },
  });
  addEnds(keys, io);
};

const addEnds: CommandGroup = (keys, io) => {
  addCommand(keys, io, {
    usage: "rotate <id>",
    about: "Give a key a new secret; the one before is taken for a while longer",
    options: [["--grace <seconds>", "how long"]],
    input: Id.extend({ grace: number.optional() }),
    run: async ({ id, grace }, { api, done }) => {
      const body = grace === undefined ? {} : { graceSeconds: grace };
      const made = await dataOf(api.POST("/api/keys/{id}/rotate", { params: { path: { id } }, body }));
      done(made, `${made.key}\nKeep it now: nobody can show it again.`);
    },
  });
  addCommand(keys, io, {
    usage: "revoke <id>",
    about: "End a key, at once and for good",
    input: Id,
    run: async ({ id }, { api, done }) => {
      await api.DELETE("/api/keys/{id}", { params: { path: { id } } });
      done({ id }, `${id} is no key any more`);
    },
  });
};
