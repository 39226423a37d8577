import { dataOf } from "@telebus/client";
import { z } from "zod";
import { addCommand, number, type CommandGroup } from "../command.js";

/** `telebus feedback`: what people have told operators. */
export const feedbackCommands: CommandGroup = (program, io) => {
  const feedback = program.command("feedback").description("What people have told operators");
  addCommand(feedback, io, {
    usage: "list",
    about: "The newest first",
    options: [
      ["--state <state>", "open, answered or closed"],
      ["--before <id>", "the next page"],
    ],
    input: z.object({
      state: z.enum(["open", "answered", "closed"]).exactOptional(),
      before: number.exactOptional(),
    }),
    run: async (query, { api, list }) => {
      const page = await dataOf(api.GET("/api/feedback", { params: { query } }));
      list(page, {
        rows: page.feedback,
        columns: [
          ["ID", ({ id }) => id],
          ["BOT", ({ bot }) => bot],
          ["FROM", ({ name }) => name],
          ["STATE", ({ state }) => state],
          ["SINCE", ({ createdAt }) => createdAt],
        ],
        empty: "Nobody has told anything.",
        next: page.next === undefined ? undefined : `--before ${page.next}`,
      });
    },
  });
  addCommand(feedback, io, {
    usage: "answer <id> [text]",
    about: "Answer; without a text, the one that is piped in",
    input: z.object({ id: number, text: z.string().optional() }),
    run: async ({ id, text }, { api, done }) => {
      const body = { text: text ?? (await io.readAll()).trim() };
      await api.POST("/api/feedback/{id}/answers", { params: { path: { id } }, body });
      done({ id }, "The answer is on its way");
    },
  });
};
