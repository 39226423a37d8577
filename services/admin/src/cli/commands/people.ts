import { dataOf } from "@telebus/client";
import { PersonScope } from "@telebus/contracts";
import { z } from "zod";
import { addCommand, limitOption, number, type CommandGroup } from "../command.js";
import { UsageError } from "../session.js";
import { findBot } from "./find-bot.js";
import { addPeopleData } from "./people-data.js";

const Bot = z.string().exactOptional();
const botOption = ["--bot <bot>", "with this bot alone: id or username"] as const;
const reasonOption = ["--reason <text>", "kept in the audit log"] as const;
const untilOption = ["--until <time>", "when it ends by itself: 2027-01-31T12:00Z"] as const;

interface Person {
  readonly id: number;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly username: string | null;
  readonly scopes: readonly { readonly scope: string; readonly bot: number | null }[];
}

const nameOf = ({ firstName, lastName }: Person): string =>
  [firstName, lastName].filter((part) => part !== null && part !== "").join(" ");
const scopesOf = ({ scopes }: Person): string[] =>
  scopes.map(({ scope, bot }) => (bot === null ? scope : `${scope}@${bot}`));

/** `telebus people`: whom the bots know, and what they may do. */
export const peopleCommands: CommandGroup = (program, io) => {
  const people = program.command("people").description("People and what they may do");
  const columns = [
    ["ID", ({ id }: Person) => id],
    ["NAME", nameOf],
    ["USERNAME", ({ username }: Person) => username],
    ["SCOPES", scopesOf],
  ] as const;

  addCommand(people, io, {
    usage: "list",
    about: "Those seen last first",
    options: [
      ["--search <text>", "part of a name, the beginning of a username or id"],
      ["--scope <scope>", `only who holds it: ${PersonScope.options.join(", ")}`],
      ["--bot <bot>", "only who is known to this bot"],
      limitOption,
      ["--after <next>", "the next page"],
    ],
    examples: ["telebus people list --search ada", "telebus people list --scope banned --json"],
    input: z.object({
      search: z.string().exactOptional(),
      scope: PersonScope.exactOptional(),
      bot: Bot,
      limit: number.exactOptional(),
      after: z.string().exactOptional(),
    }),
    run: async ({ bot, ...filters }, session) => {
      const query = { ...filters, ...(bot !== undefined && { bot: await findBot(session.api, bot) }) };
      const page = await dataOf(session.api.GET("/api/people", { params: { query } }));
      const next = page.next === undefined ? undefined : `--after ${page.next}`;
      session.list(page, { rows: page.people, columns, empty: "Nobody is known like that.", next });
    },
  });

  addCommand(people, io, {
    usage: "show <id>",
    about: "One person: who, where, and with which scopes",
    input: z.object({ id: number }),
    run: async ({ id }, session) =>
      session.show(await dataOf(session.api.GET("/api/people/{id}", { params: { path: { id } } }))),
  });

  addScopes(people, io);
  addBans(people, io);
  addPeopleData(people, io);
};

const addScopes: CommandGroup = (people, io) => {
  addCommand(people, io, {
    usage: "scope <id> <changes...>",
    about: "Give scopes and take them",
    options: [botOption, untilOption, reasonOption],
    examples: [
      "telebus people scope 12345 +moderator -llm",
      "telebus people scope 12345 +media --bot first_bot",
    ],
    input: z.object({
      id: number,
      changes: z.array(z.string()),
      bot: Bot,
      until: z.string().exactOptional(),
      reason: z.string().exactOptional(),
    }),
    run: async ({ id, changes, bot, ...details }, session) => {
      const wanted = changes.map(readChange);
      const only = bot === undefined ? {} : { bot: await findBot(session.api, bot) };
      for (const { scope, isGiven } of wanted) {
        const path = { id, scope };
        if (isGiven)
          await session.api.PUT("/api/people/{id}/scopes/{scope}", {
            params: { path },
            body: { ...only, ...details },
          });
        else await session.api.DELETE("/api/people/{id}/scopes/{scope}", { params: { path, query: only } });
      }
      const person = await dataOf(session.api.GET("/api/people/{id}", { params: { path: { id } } }));
      session.done(person, `${id} now holds: ${scopesOf(person).join(", ") || "nothing"}`);
    },
  });
};

const addBans: CommandGroup = (people, io) => {
  addCommand(people, io, {
    usage: "ban <id>",
    about: "Take nothing from somebody any more, payments apart",
    options: [botOption, untilOption, reasonOption],
    input: z.object({
      id: number,
      bot: Bot,
      until: z.string().exactOptional(),
      reason: z.string().exactOptional(),
    }),
    run: async ({ id, bot, ...details }, session) => {
      const body = { ...details, ...(bot !== undefined && { bot: await findBot(session.api, bot) }) };
      const call = session.api.POST("/api/people/{id}/ban", { params: { path: { id } }, body });
      session.done(await dataOf(call), `${id} is banned. Lift it with: telebus people unban ${id}`);
    },
  });
  addCommand(people, io, {
    usage: "unban <id>",
    about: "Lift a ban",
    options: [botOption],
    input: z.object({ id: number, bot: Bot }),
    run: async ({ id, bot }, session) => {
      const body = bot === undefined ? {} : { bot: await findBot(session.api, bot) };
      const call = session.api.POST("/api/people/{id}/unban", { params: { path: { id } }, body });
      session.done(await dataOf(call), `${id} is no longer banned`);
    },
  });
};

/** `+moderator`, `-llm`; without a sign it is given. */
function readChange(text: string): { scope: PersonScope; isGiven: boolean } {
  const scope = PersonScope.safeParse(text.replace(/^[+-]/, ""));
  if (!scope.success) throw new UsageError(`${text}: scopes are ${PersonScope.options.join(", ")}`);
  return { scope: scope.data, isGiven: !text.startsWith("-") };
}
