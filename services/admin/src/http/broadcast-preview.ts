import { BotId } from "@telebus/contracts";
import type { RouteGroup } from "@telebus/service";
import { z } from "zod";
import { Audience } from "../domain/audience.js";
import { BroadcastContent } from "../domain/broadcast-content.js";
import type { BroadcastDeps } from "./known-broadcast.js";

const Body = z.strictObject({ bot: BotId, content: BroadcastContent, audience: Audience });

const Preview = z.object({
  count: z.int().describe("Chats that would get it now"),
  left_out: z
    .object({ unknown: z.int(), opted_out: z.int(), ended: z.int() })
    .describe("Of chosen chats: those the bot has never seen, that want none, that it cannot speak to"),
  examples: z.array(
    z.object({
      chat: z.int(),
      title: z.string().nullable(),
      call: z.object({ method: z.string(), params: z.record(z.string(), z.unknown()) }),
    }),
  ),
  estimate: z
    .object({
      seconds: z.int().describe("At the free rate, with nothing else to send"),
      paid_seconds: z.int().describe("Paid for"),
      paid_stars: z.int().describe("Stars with which all of it is paid for"),
    })
    .describe("About"),
});

/** What a broadcast would be, before anybody gets it. */
export const previewRoute =
  ({ base, desk }: BroadcastDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.post(
      "/preview",
      {
        schema: {
          summary: "What a broadcast would be: nothing is kept or sent",
          body: Body,
          response: { 200: Preview },
        },
      },
      async (request) => desk.preview(request.body, base.access.callerOf(request)),
    );
  };
