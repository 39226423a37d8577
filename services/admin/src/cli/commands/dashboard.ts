import { dataOf } from "@telebus/client";
import { z } from "zod";
import { addCommand, type CommandGroup } from "../command.js";

/** `telebus dashboard`: the way in, for whoever has the key. */
export const dashboardCommand: CommandGroup = (program, io) =>
  addCommand(program, io, {
    usage: "dashboard",
    about: "Make a link that signs you in to the dashboard, once, within 10 minutes",
    examples: ["telebus dashboard"],
    input: z.object({}),
    run: async (_input, { api, done }) => {
      const made = await dataOf(api.POST("/auth/links"));
      done(made, `${made.url}\nIt signs in whoever opens it first, once, within 10 minutes.`);
    },
  });
