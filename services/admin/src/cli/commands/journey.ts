import { dataOf } from "@telebus/client";
import { z } from "zod";
import { addCommand, limitOption, number, type CommandGroup } from "../command.js";
import type { Session } from "../session.js";

/** `telebus journey`: an update, and all that came of it in every service. */
export const journeyCommand: CommandGroup = (program, io) =>
  addCommand(program, io, {
    usage: "journey [id]",
    about: "An update, and all that came of it: by any of its ids, or by whom it was about",
    options: [
      ["--chat <id>", "journeys of this chat"],
      ["--person <id>", "journeys of this person"],
      ["--type <event>", "with such an event: sender.call.finished.v1"],
      limitOption,
    ],
    examples: ["telebus journey 123456789:4711", "telebus journey --chat -1001234567890 --limit 5"],
    input: z.object({
      id: z.string().exactOptional(),
      chat: number.exactOptional(),
      person: number.exactOptional(),
      type: z.string().exactOptional(),
      limit: number.exactOptional(),
    }),
    run: async ({ id, ...filters }, session) => {
      const { api, list } = session;
      const about = id === undefined ? {} : /^(\d+:)?\d+$/.test(id) ? { update: id } : { id };
      const page = await dataOf(api.GET("/api/journeys", { params: { query: { ...filters, ...about } } }));
      const [only] = page.journeys;
      if (id !== undefined && only !== undefined && page.journeys.length === 1)
        return showJourney(session, only.id);
      list(page, {
        rows: page.journeys,
        columns: [
          ["ID", (journey) => journey.id],
          ["AT", ({ at }) => at],
          ["WHAT", ({ kind, type }) => kind ?? type],
          ["OWNER", ({ owner }) => owner],
          ["CHAT", ({ chat }) => chat],
          ["PERSON", ({ person }) => person],
        ],
        empty: "There is no such journey; they are kept for 7 days.",
      });
    },
  });

async function showJourney({ api, list }: Session, id: string): Promise<void> {
  const journey = await dataOf(api.GET("/api/journeys/{id}", { params: { path: { id } } }));
  list(journey, {
    rows: journey.steps,
    columns: [
      ["AFTER", ({ sinceBeginMs }) => `${sinceBeginMs} ms`],
      ["STEP", ({ depth, type }) => `${"· ".repeat(depth)}${type}`],
      ["BY", ({ source }) => source],
      ["WHAT", ({ kind }) => kind],
      ["OUTCOME", ({ outcome }) => outcome],
    ],
    empty: "Nothing came of it.",
  });
}
