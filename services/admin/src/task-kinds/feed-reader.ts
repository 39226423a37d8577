import { createHash } from "node:crypto";
import { ChatId, ThreadId, type ChatAddress, type EventDraft } from "@telebus/contracts";
import { sendText } from "@telebus/telegram";
import { z } from "zod";
import type { FeedStore } from "../feed-store.js";
import { defineTaskKind, type TaskKind } from "../task-kind.js";
import { fetchOutside, OutsideError, type OutsideAnswer, type OutsideWay } from "./outside-fetch.js";
import { readFeed, type FeedItem } from "./read-feed.js";

type CallOptions = Parameters<typeof sendText>[2];

interface Deps {
  readonly feeds: FeedStore;
  readonly outside: OutsideWay;
}

const Config = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: "must be a link such as https://example.com/feed.xml" }),
  chat: ChatId.describe("Where new items go"),
  thread: ThreadId.optional().describe("Forum topic"),
  every_minutes: z.int().min(1).max(10_080).default(15),
  at_once: z
    .int()
    .min(1)
    .max(50)
    .default(5)
    .describe("Of what came since the last look, the newest so many are said"),
  at_first: z
    .int()
    .min(0)
    .max(50)
    .default(0)
    .describe("Of what is there at the first look, the newest so many are said"),
});
type Config = z.output<typeof Config>;

const Memory = z.object({
  etag: z.string().optional(),
  modified: z.string().optional(),
  url: z.string().optional(),
});
type Memory = z.output<typeof Memory>;

/** New items of an RSS, Atom or JSON feed, each once, into a chat. */
export const feedReader = ({ feeds, outside }: Deps): TaskKind =>
  defineTaskKind("feed-reader", {
    summary: "Says in a chat what is new in an RSS, Atom or JSON feed",
    config: Config,
    run: async (config, { task, bot, run, memory, now, signal }) => {
      const next = new Date(now.getTime() + config.every_minutes * 60_000);
      const headers = conditionsOf(config, Memory.catch({}).parse(memory));
      const answer = await fetchOutside(config.url, { headers, signal }, outside);
      if (answer.status === 304) return { next, notes: ["nothing is new"] };
      if (answer.status !== 200) throw new OutsideError(`the feed answers ${answer.status}`);
      const items = await readFeed(answer.body, { url: answer.url, signal });
      const isFirst = await feeds.isEmpty(task);
      const digests = new Map(items.map((item) => [digestOf(item), item]));
      return {
        next,
        memory: memoryOf(config, answer),
        notes: [`${items.length} items are there`],
        settle: async () => {
          const fresh = await feeds.takeNew(task, [...digests.keys()]);
          const said = [...digests].filter(([digest]) => fresh.has(digest)).map(([, item]) => item);
          const newest = said.slice(0, isFirst ? config.at_first : config.at_once).toReversed();
          const to = { bot, chat: config.chat, thread: config.thread };
          const options = { lane: "bulk", job: `task:${task}`, ref: `task:${task}:${run}` } as const;
          return newest.map((item) => sayItem(to, item, options));
        },
      };
    },
  });

const digestOf = ({ id }: FeedItem): string => createHash("sha256").update(id).digest("base64url");

/** The title in bold, and the link below it. */
const sayItem = (to: ChatAddress, { title, link }: FeedItem, options: CallOptions): EventDraft =>
  sendText(to, link === undefined ? title : `${title}\n${link}`, {
    ...options,
    entities: [{ type: "bold", offset: 0, length: title.length }],
  });

/** Servers need not say again what they have said. */
function conditionsOf({ url }: Config, { etag, modified, url: asked }: Memory): Record<string, string> {
  if (asked !== url) return {};
  return {
    ...(etag !== undefined && { "if-none-match": etag }),
    ...(modified !== undefined && { "if-modified-since": modified }),
  };
}

const memoryOf = ({ url }: Config, { headers }: OutsideAnswer): Memory => ({
  url,
  etag: headerOf(headers, "etag"),
  modified: headerOf(headers, "last-modified"),
});

function headerOf(headers: OutsideAnswer["headers"], name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" ? value : undefined;
}
