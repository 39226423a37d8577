import { setTimeout as pause } from "node:timers/promises";
import { dataOf, UnreachableError, type ApiClient } from "@telebus/client";
import { z } from "zod";
import { addCommand, limitOption, number, type CommandGroup } from "../command.js";
import type { Session } from "../session.js";
import { harmlessJsonLine, inWords } from "../text.js";
import { findBot } from "./find-bot.js";

const LOOK_EVERY_MS = 2_000;
/** The most that a page of the log has. */
const PAGE = 200;

const Filters = z.object({
  actor: z.string().exactOptional(),
  action: z.string().exactOptional(),
  subject: z.string().exactOptional(),
  bot: z.string().exactOptional(),
  since: z.string().exactOptional(),
  until: z.string().exactOptional(),
  before: number.exactOptional(),
  limit: number.exactOptional(),
  follow: z.boolean().default(false),
});

/** `telebus audit`: who has changed what. */
export const auditCommand: CommandGroup = (program, io) =>
  addCommand(program, io, {
    usage: "audit",
    about: "Who has changed what, the newest first; or as it happens",
    options: [
      ["--actor <who>", "person:42, key:<id>, master, system"],
      ["--action <what>", "bot.added, scope.given, ..."],
      ["--subject <whom>", "to whom or what: person:42, bot:7"],
      ["--bot <bot>", "about this bot alone: id or username"],
      ["--since <time>", "not older: 2027-01-31T12:00Z"],
      ["--until <time>", "older"],
      limitOption,
      ["--before <id>", "the next page"],
      ["--follow", "goes on with what happens now, the newest last, until Ctrl+C"],
    ],
    examples: ["telebus audit --bot first_bot --since 2027-01-31", "telebus audit --follow --json"],
    input: Filters.refine(({ follow, before }) => !follow || before === undefined, {
      error: "--follow and --before exclude each other",
    }),
    run: async ({ follow: isFollowing, bot, ...filters }, session) => {
      const query: Query = { ...filters, ...(bot !== undefined && { bot: await findBot(session.api, bot) }) };
      if (isFollowing) return follow(session, query);
      const page = await pageOf(session.api, query);
      session.list(page, {
        rows: page.entries,
        columns: [
          ["ID", ({ id }) => id],
          ["AT", ({ at }) => at],
          ["WHO", ({ actor }) => actor],
          ["WHAT", ({ action }) => action],
          ["TO", ({ subject }) => subject],
          ["DETAILS", detailsOf],
        ],
        empty: "Nobody has changed anything like that.",
        next: page.next === undefined ? undefined : `--before ${page.next}`,
      });
    },
  });

type Query = Omit<z.output<typeof Filters>, "bot" | "follow"> & { readonly bot?: number };
type Page = Awaited<ReturnType<typeof pageOf>>;
type Entry = Page["entries"][number];

async function pageOf(api: ApiClient, query: Query) {
  const page = await dataOf(api.GET("/api/audit", { params: { query } }));
  // As text it comes with `format=csv` alone.
  return typeof page === "string" ? { entries: [] } : page;
}

/** Goes on until somebody ends the program. A platform that is away for a while is waited for. */
async function follow({ api, io, isJson }: Session, { limit = 10, ...query }: Query): Promise<void> {
  const { entries: before } = await pageOf(api, { ...query, limit });
  const show = (entries: readonly Entry[]): void => {
    for (const entry of entries.toReversed()) io.out(isJson ? harmlessJsonLine(entry) : lineOf(entry));
  };
  show(before);
  let last = before[0]?.id ?? 0;
  let isAway = false;
  for (;;) {
    await pause(LOOK_EVERY_MS);
    try {
      const news = await newerThan(api, query, last);
      show(news);
      last = news[0]?.id ?? last;
      isAway = false;
    } catch (error) {
      if (!(error instanceof UnreachableError)) throw error;
      if (!isAway) io.warn(`${error.message}. It is asked again.`);
      isAway = true;
    }
  }
}

/** All that came after an entry, the newest first. */
async function newerThan(api: ApiClient, query: Query, last: number): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  for (let before: number | undefined; ;) {
    const page = await pageOf(api, { ...query, limit: PAGE, ...(before !== undefined && { before }) });
    const fresh = page.entries.filter(({ id }) => id > last);
    found.push(...fresh);
    if (fresh.length < PAGE) return found;
    before = fresh.at(-1)?.id;
  }
}

const lineOf = ({ id, at, actor, action, subject, details }: Entry): string =>
  [id, at, actor, action, subject, detailsOf({ details })].map(inWords).join("  ");

/** Nothing for nothing, which a table shows as a dash. */
const detailsOf = ({ details }: Pick<Entry, "details">) =>
  Object.keys(details).length === 0 ? undefined : details;
