import { dataOf } from "@telebus/client";
import { z } from "zod";
import { addCommand, limitOption, number, type CommandGroup } from "../command.js";
import { findBot } from "./find-bot.js";

const Id = z.object({ id: number });
const states = ["draft", "scheduled", "running", "paused", "done", "cancelled", "failed"] as const;

/** `telebus broadcasts`: one message to many chats. */
export const broadcastCommands: CommandGroup = (program, io) => {
  const broadcasts = program.command("broadcasts").description("One message to many chats");
  addReading(broadcasts, io);
  addWriting(broadcasts, io);
  addTimes(broadcasts, io);
  addMoves(broadcasts, io);
};

const addReading: CommandGroup = (broadcasts, io) => {
  addCommand(broadcasts, io, {
    usage: "list",
    about: "The newest first",
    options: [
      ["--bot <bot>", "only of this bot: id or username"],
      ["--state <state>", states.join(", ")],
      limitOption,
      ["--before <id>", "the next page"],
    ],
    input: z.object({
      bot: z.string().exactOptional(),
      state: z.enum(states).exactOptional(),
      limit: number.exactOptional(),
      before: number.exactOptional(),
    }),
    run: async ({ bot, ...filters }, session) => {
      const query = { ...filters, ...(bot !== undefined && { bot: await findBot(session.api, bot) }) };
      const page = await dataOf(session.api.GET("/api/broadcasts", { params: { query } }));
      session.list(page, {
        rows: page.broadcasts,
        columns: [
          ["ID", ({ id }) => id],
          ["NAME", ({ name }) => name],
          ["STATE", ({ state }) => state],
          ["CHATS", ({ total }) => total],
          ["WENT", ({ counts }) => counts],
          ["WHEN", ({ started_at, scheduled_at }) => started_at ?? scheduled_at],
        ],
        empty: "There are no broadcasts.",
        next: page.next === undefined ? undefined : `--before ${page.next}`,
      });
    },
  });
  addCommand(broadcasts, io, {
    usage: "show <id>",
    about: "A broadcast and how far it has come",
    input: Id,
    run: async ({ id }, session) =>
      session.show(await dataOf(session.api.GET("/api/broadcasts/{id}", { params: { path: { id } } }))),
  });
};

const addWriting: CommandGroup = (broadcasts, io) => {
  addCommand(broadcasts, io, {
    usage: "add [text]",
    about: "Write a draft; without a text, the one that is piped in. Nothing is sent yet",
    options: [
      ["--bot <bot>", "which bot says it: id or username"],
      ["--name <name>", "what you call it"],
      ["--chats <ids...>", "to these chats; without it, to all people who have started the bot"],
      ["--types <types...>", "to all chats of these types: private, group, supergroup, channel"],
    ],
    examples: ['telebus broadcasts add --bot first_bot --types private "We move tonight."'],
    input: z.object({
      text: z.string().optional(),
      bot: z.string({ error: "is missing" }),
      name: z.string().exactOptional(),
      chats: z.array(number).min(1).optional(),
      types: z.array(z.enum(["private", "group", "supergroup", "channel"])).default(["private"]),
    }),
    run: async ({ text, bot, chats, types, ...about }, session) => {
      const body = {
        ...about,
        bot: await findBot(session.api, bot),
        content: { text: text ?? (await io.readAll()).trimEnd(), parse_mode: "CommonMark" as const },
        audience: chats === undefined ? { segment: { chat_types: types } } : { chats },
      };
      const preview = await dataOf(session.api.POST("/api/broadcasts/preview", { body }));
      const made = await dataOf(session.api.POST("/api/broadcasts", { body }));
      session.done(
        made,
        `Broadcast ${made.id} is written, for ${preview.count} chats. ` +
          `Try it: telebus broadcasts test ${made.id} --chat <you>; send it: telebus broadcasts start ${made.id}`,
      );
    },
  });
};

const addTimes: CommandGroup = (broadcasts, io) => {
  addCommand(broadcasts, io, {
    usage: "test <id>",
    about: "Send it to one chat, as the others would get it",
    options: [["--chat <id>", "such as yours"]],
    input: Id.extend({ chat: number }),
    run: async ({ id, chat }, session) => {
      const call = session.api.POST("/api/broadcasts/{id}/test", {
        params: { path: { id } },
        body: { chat },
      });
      session.done(await dataOf(call), `It goes to ${chat}`);
    },
  });
  addCommand(broadcasts, io, {
    usage: "schedule <id>",
    about: "Send it by itself at a time",
    options: [["--at <time>", "with its zone: 2027-01-31T12:00+01:00"]],
    input: Id.extend({
      at: z.iso.datetime({ offset: true, error: "must be a time such as 2027-01-31T12:00+01:00" }),
    }),
    run: async ({ id, at }, session) => {
      const call = session.api.POST("/api/broadcasts/{id}/schedule", {
        params: { path: { id } },
        body: { at },
      });
      session.done(await dataOf(call), `It will be sent at ${at}`);
    },
  });
};

const moves = [
  ["start", "Send it now", "It is being sent"],
  ["pause", "Send nothing more until it is resumed", "It is paused"],
  ["resume", "Go on where it was paused", "It goes on"],
  ["cancel", "Send nothing more, for good", "It is cancelled"],
  ["unschedule", "A draft again", "It is a draft again"],
] as const;

const addMoves: CommandGroup = (broadcasts, io) => {
  for (const [move, about, sentence] of moves)
    addCommand(broadcasts, io, {
      usage: `${move} <id>`,
      about,
      input: Id,
      run: async ({ id }, session) => {
        const params = { path: { id } };
        session.done(await dataOf(session.api.POST(`/api/broadcasts/{id}/${move}`, { params })), sentence);
      },
    });
};
