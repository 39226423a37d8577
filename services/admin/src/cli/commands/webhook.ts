import { dataOf } from "@telebus/client";
import { z } from "zod";
import { addCommand, type CommandGroup } from "../command.js";
import { findBot } from "./find-bot.js";

const Bot = z.object({ bot: z.string() });
const Dropping = Bot.extend({ dropPending: z.boolean().default(false) });
const dropOption = ["--drop-pending", "what waits at Telegram is thrown away"] as const;

/** `telebus webhook`: how updates of a bot come. */
export const webhookCommands: CommandGroup = (program, io) => {
  const webhook = program.command("webhook").description("Webhooks of the bots");
  addCommand(webhook, io, {
    usage: "info <bot>",
    about: "The webhook, read back from Telegram now",
    input: Bot,
    run: async ({ bot }, { api, show }) => {
      const params = { path: { id: await findBot(api, bot) } };
      const { faults, ...info } = await dataOf(api.GET("/api/bots/{id}/webhook", { params }));
      show({ ...info, faults: faults.map(({ text }) => text) });
    },
  });
  addCommand(webhook, io, {
    usage: "set <bot>",
    about: "Let updates come by webhook; set it again where it is",
    options: [dropOption],
    input: Dropping,
    run: async ({ bot, dropPending }, { api, done }) => {
      const params = { path: { id: await findBot(api, bot) } };
      const body = { dropPendingUpdates: dropPending };
      const info = await dataOf(api.PUT("/api/bots/{id}/webhook", { params, body }));
      done(info, `The webhook is ${info.state}: ${info.wanted?.url ?? ""}`);
    },
  });
  addCommand(webhook, io, {
    usage: "delete <bot>",
    about: "Delete the webhook: updates are polled",
    options: [dropOption],
    input: Dropping,
    run: async ({ bot, dropPending }, { api, done }) => {
      const params = { path: { id: await findBot(api, bot) } };
      const body = { dropPendingUpdates: dropPending };
      done(await dataOf(api.DELETE("/api/bots/{id}/webhook", { params, body })), "Updates are polled");
    },
  });
  addCommand(webhook, io, {
    usage: "rotate-secret <bot>",
    about: "Bring in a new secret without losing an update",
    input: Bot,
    run: async ({ bot }, { api, done }) => {
      const params = { path: { id: await findBot(api, bot) } };
      const info = await dataOf(api.POST("/api/bots/{id}/webhook/secret", { params }));
      done(info, "A new secret is on its way; the old one is taken until Telegram has it");
    },
  });
};
