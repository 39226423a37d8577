import { dataOf } from "@telebus/client";
import { z } from "zod";
import { addCommand, limitOption, number, type CommandGroup } from "../command.js";

const Id = z.object({ id: number });

/** `telebus dead-letters`: events that nobody could handle. */
export const letterCommands: CommandGroup = (program, io) => {
  const letters = program.command("dead-letters").description("Events that nobody could handle");
  addCommand(letters, io, {
    usage: "list",
    about: "The newest first",
    options: [
      ["--service <name>", "that gave up"],
      ["--reason <text>", "part of it"],
      ["--state <state>", "open, replayed or dropped"],
      limitOption,
      ["--before <id>", "the next page"],
    ],
    input: z.object({
      service: z.string().exactOptional(),
      reason: z.string().exactOptional(),
      state: z.enum(["open", "replayed", "dropped"]).exactOptional(),
      limit: number.exactOptional(),
      before: number.exactOptional(),
    }),
    run: async (query, { api, list }) => {
      const page = await dataOf(api.GET("/api/dead-letters", { params: { query } }));
      list(page, {
        rows: page.letters,
        columns: [
          ["ID", ({ id }) => id],
          ["AT", ({ at }) => at],
          ["SERVICE", ({ service }) => service],
          ["STATE", ({ state }) => state],
          ["EVENT", ({ type }) => type],
          ["REASON", ({ reason }) => reason],
        ],
        empty: "There are no dead letters.",
        next: page.next === undefined ? undefined : `--before ${page.next}`,
      });
    },
  });
  addMoves(letters, io);
};

const addMoves: CommandGroup = (letters, io) => {
  addCommand(letters, io, {
    usage: "show <id>",
    about: "One dead letter, without what people wrote",
    input: Id,
    run: async ({ id }, { api, show }) =>
      show(await dataOf(api.GET("/api/dead-letters/{id}", { params: { path: { id } } }))),
  });
  addCommand(letters, io, {
    usage: "replay <id>",
    about: "Publish its event once more",
    options: [["--even-old", "although others have gone on since"]],
    input: Id.extend({ evenOld: z.boolean().default(false) }),
    run: async ({ id, evenOld }, { api, done }) => {
      const params = { path: { id } };
      const letter = await dataOf(api.POST("/api/dead-letters/{id}/replay", { params, body: { evenOld } }));
      done(letter, `${id} goes round again`);
    },
  });
  for (const [move, about, sentence] of [
    ["drop", "Nothing is to be done about it; it is kept and can be restored", "is dropped"],
    ["restore", "It was dropped too early: it is open again", "is open again"],
  ] as const)
    addCommand(letters, io, {
      usage: `${move} <id>`,
      about,
      input: Id,
      run: async ({ id }, { api, done }) => {
        const params = { path: { id } };
        done(await dataOf(api.POST(`/api/dead-letters/{id}/${move}`, { params })), `${id} ${sentence}`);
      },
    });
};
