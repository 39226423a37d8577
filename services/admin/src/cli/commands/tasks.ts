import { dataOf } from "@telebus/client";
import { z } from "zod";
import { addCommand, number, type CommandGroup } from "../command.js";
import { findBot } from "./find-bot.js";

const Id = z.object({ id: number });
const OfBot = z.object({ bot: z.string().exactOptional() });
const botOption = ["--bot <bot>", "only of this bot: id or username"] as const;

/** `telebus tasks`: what bots do by themselves. */
export const taskCommands: CommandGroup = (program, io) => {
  const tasks = program.command("tasks").description("What bots do by themselves");
  addReading(tasks, io);
  addSwitches(tasks, io);
};

const addReading: CommandGroup = (tasks, io) => {
  addCommand(tasks, io, {
    usage: "list",
    about: "The newest first",
    options: [botOption, ["--before <id>", "the next page"]],
    input: OfBot.extend({ before: number.exactOptional() }),
    run: async ({ bot, ...rest }, { api, list }) => {
      const query = { ...rest, ...(bot !== undefined && { bot: await findBot(api, bot) }) };
      const page = await dataOf(api.GET("/api/tasks", { params: { query } }));
      list(page, {
        rows: page.tasks,
        columns: [
          ["ID", ({ id }) => id],
          ["NAME", ({ name }) => name],
          ["KIND", ({ kind }) => kind],
          ["STATE", ({ state }) => state],
          ["NEXT RUN", ({ next_run_at }) => next_run_at],
          ["LAST ERROR", ({ last_error }) => last_error],
        ],
        empty: "There are no tasks.",
        next: page.next === undefined ? undefined : `--before ${page.next}`,
      });
    },
  });
  addCommand(tasks, io, {
    usage: "status <id>",
    about: "A task and how it stands",
    input: Id,
    run: async ({ id }, { api, show }) =>
      show(await dataOf(api.GET("/api/tasks/{id}", { params: { path: { id } } }))),
  });
  addCommand(tasks, io, {
    usage: "logs <id>",
    about: "What its last runs were like",
    input: Id,
    run: async ({ id }, { api, list }) => {
      const page = await dataOf(api.GET("/api/tasks/{id}/runs", { params: { path: { id } } }));
      list(page, {
        rows: page.runs,
        columns: [
          ["RUN", ({ run }) => run],
          ["BEGAN", ({ started_at }) => started_at],
          ["ENDED", ({ ended_at }) => ended_at],
          ["HOW", ({ end }) => end],
          ["ERROR", ({ error }) => error],
          ["NOTES", ({ notes }) => notes],
        ],
        empty: "It has not run yet.",
      });
    },
  });
};

const addSwitches: CommandGroup = (tasks, io) => {
  for (const turn of ["start", "stop"] as const) {
    addCommand(tasks, io, {
      usage: `${turn} <id>`,
      about: turn === "start" ? "Start a task" : "Stop a task; a run in hand ends within seconds",
      input: Id,
      run: async ({ id }, { api, done }) => {
        const task = await dataOf(api.POST(`/api/tasks/{id}/${turn}`, { params: { path: { id } } }));
        done(task, `${task.name} is ${task.state}`);
      },
    });
    addCommand(tasks, io, {
      usage: `${turn}-all`,
      about: `All tasks ${turn}, or those of a bot`,
      options: [botOption],
      input: OfBot,
      run: async ({ bot }, { api, done }) => {
        const body = bot === undefined ? {} : { bot: await findBot(api, bot) };
        const answer = await dataOf(api.POST(`/api/tasks/${turn}-all`, { body }));
        done(answer, `${answer.changed} tasks were changed`);
      },
    });
  }
};
