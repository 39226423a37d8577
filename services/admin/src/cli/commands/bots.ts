import { dataOf } from "@telebus/client";
import { ServiceName } from "@telebus/contracts";
import { z } from "zod";
import { addCommand, limitOption, number, type CommandGroup } from "../command.js";
import { UsageError, type Session } from "../session.js";
import { findBot } from "./find-bot.js";

const Bot = z.object({ bot: z.string() });
const Features = z.array(ServiceName.exclude(["gateway", "sender", "admin"]));

/** `telebus bots`: the bots of the platform. */
export const botCommands: CommandGroup = (program, io) => {
  const bots = program.command("bots").description("The bots of the platform");
  addReading(bots, io);
  addTokens(bots, io);
  addSettings(bots, io);
  addSwitches(bots, io);
};

const addReading: CommandGroup = (bots, io) => {
  addCommand(bots, io, {
    usage: "list",
    about: "The bots, by id",
    options: [["--removed", "also those that were removed"], limitOption, ["--after <id>", "the next page"]],
    input: z.object({
      removed: z.boolean().default(false),
      limit: number.exactOptional(),
      after: number.exactOptional(),
    }),
    run: async ({ removed, ...query }, session) => {
      const params = { query: { ...query, removed: String(removed) } };
      const page = await dataOf(session.api.GET("/api/bots", { params }));
      session.list(page, {
        rows: page.bots,
        columns: [
          ["ID", ({ id }) => id],
          ["USERNAME", ({ username }) => username],
          ["STATE", ({ state }) => state],
          ["MODE", ({ mode }) => mode],
          ["FEATURES", ({ features }) => features],
          ["FAULTS", ({ faults }) => faults.map(({ text }) => text)],
        ],
        empty: "There are no bots yet. Add one with: telebus bots add",
        next: page.next === undefined ? undefined : `--after ${page.next}`,
      });
    },
  });
  addCommand(bots, io, {
    usage: "show <bot>",
    about: "A bot with its settings: id or username",
    input: Bot,
    run: async ({ bot }, session) => {
      const params = { path: { id: await findBot(session.api, bot) } };
      session.show(await dataOf(session.api.GET("/api/bots/{id}", { params })));
    },
  });
};

const addTokens: CommandGroup = (bots, io) => {
  const readToken = async (): Promise<string> => {
    const token = await io.readSecret("Token from @BotFather (it is not shown): ");
    if (token === "") throw new UsageError("The token is missing: type it, or pipe it in");
    return token;
  };
  addCommand(bots, io, {
    usage: "add",
    about: "Add a bot; its token is asked for, or piped in, and never an argument",
    options: [
      ["--mode <mode>", "how its updates come: polling or webhook"],
      ["--features <names...>", `the services people get: ${Features.element.options.join(", ")}`],
      ["--prefix <signs>", "what a command may begin with beside /"],
    ],
    examples: ["telebus bots add", "telebus bots add --features distributor < token.txt"],
    input: z.object({
      mode: z.enum(["polling", "webhook"]).exactOptional(),
      features: Features.exactOptional(),
      prefix: z.string().exactOptional(),
    }),
    run: async ({ prefix, ...settings }, session) => {
      const token = await readToken();
      const body = { token, ...settings, ...(prefix !== undefined && { commandPrefix: prefix }) };
      const made = await dataOf(session.api.POST("/api/bots", { body }));
      session.done(made, `@${made.username} (${made.id}) is added, ${made.mode}`);
    },
  });
  addCommand(bots, io, {
    usage: "token <bot>",
    about: "Give a bot its new token; it is asked for, or piped in",
    input: Bot,
    run: async ({ bot }, session) => {
      const id = await findBot(session.api, bot);
      const body = { token: await readToken() };
      const made = await dataOf(session.api.PUT("/api/bots/{id}/token", { params: { path: { id } }, body }));
      session.done(made, `@${made.username} has its new token`);
    },
  });
};

const Change = z.record(z.string(), z.json());

/** `name=value`; a value is JSON, and what is no JSON is itself. */
function readSetting(text: string): [string, z.output<typeof Change>[string]] {
  const cut = text.indexOf("=");
  if (cut < 1) throw new UsageError(`${text}: settings are given as name=value`);
  const [name, value] = [text.slice(0, cut), text.slice(cut + 1)];
  const isNumberLike = /^\d{16,}$/.test(value);
  try {
    return [name, isNumberLike ? value : z.json().parse(JSON.parse(value))];
  } catch {
    return [name, name === "features" || name === "defaults" ? value.split(",") : value];
  }
}

const addSettings: CommandGroup = (bots, io) =>
  addCommand(bots, io, {
    usage: "set <bot> <settings...>",
    about: "Change settings; what is not named stays",
    examples: [
      "telebus bots set first_bot features=distributor,llm mode=webhook",
      "telebus bots set first_bot commandPrefix=! keepDays=30 messagesPerSecond=null",
    ],
    input: Bot.extend({ settings: z.array(z.string()) }),
    run: async ({ bot, settings }, session) => {
      const id = await findBot(session.api, bot);
      const body = Object.fromEntries(settings.map(readSetting));
      const made = await dataOf(session.api.PATCH("/api/bots/{id}", { params: { path: { id } }, body }));
      session.done(made, `@${made.username} is changed`);
    },
  });

const addSwitches: CommandGroup = (bots, io) => {
  const turn = (isOn: boolean) => async (id: number, session: Session) => {
    const call = session.api.PATCH("/api/bots/{id}", { params: { path: { id } }, body: { isOn } });
    const made = await dataOf(call);
    session.done(made, `@${made.username} is ${isOn ? "on" : "off: what people send waits at Telegram"}`);
  };
  const remove = async (id: number, session: Session): Promise<void> => {
    const made = await dataOf(session.api.DELETE("/api/bots/{id}", { params: { path: { id } } }));
    session.done(made, `@${made.username} is removed. Bring it back with: telebus bots restore ${id}`);
  };
  const restore = async (id: number, session: Session): Promise<void> => {
    const made = await dataOf(session.api.POST("/api/bots/{id}/restore", { params: { path: { id } } }));
    session.done(made, `@${made.username} is back`);
  };
  for (const [name, about, act] of [
    ["on", "Take its updates, send what it says", turn(true)],
    ["off", "Take no updates, send nothing", turn(false)],
    ["remove", "Remove a bot; it can be restored", remove],
    ["restore", "Bring a removed bot back", restore],
  ] as const)
    addCommand(bots, io, {
      usage: `${name} <bot>`,
      about,
      input: Bot,
      run: async ({ bot }, session) => act(await findBot(session.api, bot), session),
    });
};
