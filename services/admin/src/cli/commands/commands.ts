import { dataOf } from "@telebus/client";
import { z } from "zod";
import { addCommand, type CommandGroup } from "../command.js";
import { UsageError } from "../session.js";
import { findBot } from "./find-bot.js";

const Bot = z.object({ bot: z.string() });
const Named = Bot.extend({ name: z.string().transform((name) => name.replace(/^\//, "")) });

/** `telebus commands`: what a bot answers. */
export const commandCommands: CommandGroup = (program, io) => {
  const commands = program
    .command("commands")
    .description("What a bot answers: built in, custom, other names");
  addCommand(commands, io, {
    usage: "list <bot>",
    about: "All commands of a bot, and who answers them",
    input: Bot,
    run: async ({ bot }, { api, show }) =>
      show(
        await dataOf(api.GET("/api/commands/{bot}", { params: { path: { bot: await findBot(api, bot) } } })),
      ),
  });
  addCommand(commands, io, {
    usage: "set <bot> <name> [text]",
    about: "Add or change a custom command; without a text, the one that is piped in",
    options: [["--description <text>", "shown in Telegram's menu"]],
    examples: ['telebus commands set first_bot rules "Be kind." --description "The rules"'],
    input: Named.extend({ text: z.string().optional(), description: z.string().optional() }),
    run: async ({ bot, name, text, description }, { api, done }) => {
      const path = { bot: await findBot(api, bot), name };
      const content = { text: text ?? (await io.readAll()).trimEnd() };
      const body = { description: description ?? `/${name}`, content };
      done(
        await dataOf(api.PUT("/api/commands/{bot}/custom/{name}", { params: { path }, body })),
        `/${name} is set`,
      );
    },
  });
  addCommand(commands, io, {
    usage: "remove <bot> <name>",
    about: "Remove a custom command",
    input: Named,
    run: async ({ bot, name }, { api, done }) => {
      const path = { bot: await findBot(api, bot), name };
      done(
        await dataOf(api.DELETE("/api/commands/{bot}/custom/{name}", { params: { path } })),
        `/${name} is gone`,
      );
    },
  });
  addNames(commands, io);
  addFiles(commands, io);
};

const addNames: CommandGroup = (commands, io) => {
  addCommand(commands, io, {
    usage: "alias <bot> <alias> [command]",
    about: "Give a command another name; without a command, take it away",
    examples: ["telebus commands alias first_bot yt download"],
    input: Bot.extend({ alias: z.string(), command: z.string().optional() }),
    run: async ({ bot, alias, command }, { api, done }) => {
      const params = { path: { bot: await findBot(api, bot), name: alias } };
      if (command === undefined) await api.DELETE("/api/commands/{bot}/aliases/{name}", { params });
      else await api.PUT("/api/commands/{bot}/aliases/{name}", { params, body: { command } });
      done({ alias, command }, command === undefined ? `/${alias} is gone` : `/${alias} is /${command}`);
    },
  });
  for (const [word, isOn] of [
    ["on", true],
    ["off", false],
  ] as const)
    addCommand(commands, io, {
      usage: `${word} <bot> <name>`,
      about: `Switch a built-in command ${word}`,
      input: Named,
      run: async ({ bot, name }, { api, done }) => {
        const path = { bot: await findBot(api, bot), name };
        await api.PUT("/api/commands/{bot}/built-in/{name}", { params: { path }, body: { isOn } });
        done({ name, isOn }, `/${name} is ${word}`);
      },
    });
};

const addFiles: CommandGroup = (commands, io) => {
  addCommand(commands, io, {
    usage: "export <bot>",
    about: "A bot's own commands as a file, on standard output",
    examples: ["telebus commands export first_bot > commands.json"],
    input: Bot,
    run: async ({ bot }, { api }) => {
      const path = { bot: await findBot(api, bot) };
      const file = await dataOf(api.GET("/api/commands/{bot}/file", { params: { path } }));
      io.out(JSON.stringify(file, undefined, 2));
    },
  });
  addCommand(commands, io, {
    usage: "import <bot>",
    about: "Put a file of commands, piped in, in place of what the bot has; all of it or nothing",
    examples: ["telebus commands import second_bot < commands.json"],
    input: Bot,
    run: async ({ bot }, { api, done }) => {
      const path = { bot: await findBot(api, bot) };
      await api.PUT("/api/commands/{bot}/file", {
        params: { path },
        body: CommandFile.parse(parsed(await io.readAll())),
      });
      done({ bot: path.bot }, "The commands are taken over");
    },
  });
};

const CommandFile = z.looseObject({ custom: z.array(z.any()) });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError("What is piped in must be the JSON of: telebus commands export");
  }
}
