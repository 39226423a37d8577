import { dataOf, type ApiClient } from "@telebus/client";
import { z } from "zod";
import { addCommand, number, type CommandGroup } from "../command.js";
import { FailedError } from "../session.js";
import { findBot } from "./find-bot.js";

const WAIT_MS = 10_000;
const LOOK_EVERY_MS = 200;
const UNDER_WAY = new Set(["queued", "tried", "refused"]);

/** `telebus send`: one message, and how it went. */
export const sendCommand: CommandGroup = (program, io) =>
  addCommand(program, io, {
    usage: "send [text]",
    about: "Send a message; without a text, the one that is piped in",
    options: [
      ["--bot <bot>", "which bot says it: id or username"],
      ["--chat <id>", "where to: id of a person, group or channel"],
      ["--markdown", "the text is Markdown"],
      ["--silent", "without a sound"],
      ["--no-wait", "do not wait until it has gone out"],
    ],
    examples: [
      'telebus send --bot first_bot --chat 987654321 "Hello"',
      "uptime | telebus send --bot first_bot --chat -1001234567890",
    ],
    input: z.object({
      text: z.string().optional(),
      bot: z.string({ error: "is missing" }),
      chat: number,
      markdown: z.boolean().default(false),
      silent: z.boolean().default(false),
      wait: z.boolean(),
    }),
    run: async ({ text, bot, chat, markdown, silent, wait }, session) => {
      const { api } = session;
      const body = {
        bot: await findBot(api, bot),
        chat,
        text: text ?? (await io.readAll()).trimEnd(),
        ...(markdown && { parse_mode: "CommonMark" as const }),
        ...(silent && { disable_notification: true }),
      };
      const asked = await dataOf(api.POST("/api/send", { params: {}, body }));
      const call = wait ? await ended(api, asked) : asked;
      const { outcome } = call;
      if (outcome?.status === "failed")
        throw new FailedError(`Telegram did not take it: ${outcome.description}`);
      session.done(
        call,
        call.status === "ok" ? "It was sent." : `It is on its way (${call.status}): ${call.id}`,
      );
    },
  });

type Call = Awaited<ReturnType<typeof lookAt>>;

const lookAt = (api: ApiClient, id: string) =>
  dataOf(api.GET("/api/send/{id}", { params: { path: { id } } }));

/** As it has ended, or as it is after ten seconds. */
async function ended(api: ApiClient, asked: Call): Promise<Call> {
  const deadline = Date.now() + WAIT_MS;
  let call = asked;
  while (UNDER_WAY.has(call.status) && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    call = await lookAt(api, asked.id);
  }
  return call;
}
