import { BotId, ChatType } from "@telebus/contracts";
import type { Access, Clock, RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { ChatTotalsStore } from "../chat-totals-store.js";
import { daysBefore } from "../domain/growth.js";
import { membersOn } from "../domain/members-by-day.js";
import { botsFor } from "./known-chat.js";

export interface ChatTotalsDeps {
  readonly totals: ChatTotalsStore;
  readonly access: Access;
  readonly clock: Clock;
}

const bot = z.coerce.number().pipe(BotId).optional().describe("Of this bot alone");

const Query = z.object({
  bot,
  days: z.coerce.number().int().min(1).max(400).default(30).describe("How far back, today included"),
});
const Totals = z.object({
  today: z.iso.date().describe("UTC"),
  chats: z.int().describe("In which the bot can speak"),
  members: z.int().describe("As they were counted last, all together"),
  types: z.array(z.object({ type: ChatType, chats: z.int(), members: z.int() })),
  days: z
    .array(
      z.object({
        day: z.iso.date(),
        members: z
          .int()
          .nullable()
          .describe("Of the chats there were; null where fewer than half of them were counted that day"),
        posts: z.int(),
        replies: z.int().describe("Posts that answer another one"),
        reactions: z.int(),
        joins: z.int(),
        leaves: z.int(),
        active: z.int().describe("People who said something or reacted, counted once in each chat"),
      }),
    )
    .describe("Days on which something happened or was counted, the oldest first"),
});

const Looks = z.object({
  waiting: z.int().describe("Groups and channels that Telegram is still asked about"),
});

/** `GET /api/chats/totals`: all chats together, now and by day; `GET /api/chats/looks`: how far a refresh is. */
export const chatTotalsRoutes =
  ({ totals, access, clock }: ChatTotalsDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/totals",
      {
        schema: {
          summary: "All chats together: by type, and by day",
          querystring: Query,
          response: { 200: Totals },
        },
      },
      async (call) => {
        const bots = botsFor(access.callerOf(call), call.query.bot);
        const today = new Date(clock.now()).toISOString().slice(0, 10);
        const [types, days, begun] = await Promise.all([
          totals.byType(bots),
          totals.days(bots, daysBefore(today, call.query.days - 1)),
          totals.begun(bots),
        ]);
        return {
          today,
          chats: sum(types.map(({ chats }) => chats)),
          members: sum(types.map(({ members }) => members)),
          types: [...types],
          days: days.map((day) => ({ ...day, members: membersOn(day, begun) })),
        };
      },
    );
    scope.get(
      "/looks",
      {
        schema: {
          summary: "How many chats a refresh of statistics still asks about",
          querystring: z.object({ bot }),
          response: { 200: Looks },
        },
      },
      async (call) => ({
        waiting: await totals.looksWaiting(botsFor(access.callerOf(call), call.query.bot)),
      }),
    );
  };

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
