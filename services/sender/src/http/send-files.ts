import { BlobFile, BotId } from "@telebus/contracts";
import { ProblemError, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { SendDeps } from "./send-deps.js";

const LimitQuery = z.object({ bot: z.coerce.number().pipe(BotId) });
const FileLimits = z.object({
  file_bytes: z.int().describe("Of one file, whatever it is sent as"),
  photo_bytes: z.int().describe("Of one that is sent as a photo"),
});
/** Bot API, "Sending files". */
const MAX_PHOTO_BYTES = 10 * 1024 * 1024;

/** Files are brought before the message that has them: whoever writes it sees at once whether it can be sent. */
export const fileRoutes =
  ({ access, bots, mostBytes }: SendDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.get(
      "/limits",
      {
        schema: {
          summary: "How large files of a bot may be",
          querystring: LimitQuery,
          response: { 200: FileLimits },
        },
      },
      async (request) => {
        const { bot } = request.query;
        const isKnown = bots.get(bot) !== undefined || bots.isOff(bot);
        if (!isKnown || !access.callerOf(request).mayUse(bot))
          throw new ProblemError(404, "this deployment has no such bot");
        const bytes = mostBytes(bot);
        return { file_bytes: bytes, photo_bytes: Math.min(bytes, MAX_PHOTO_BYTES) };
      },
    );
    scope.post(
      "/files",
      {
        schema: {
          summary: "Bring a file, to be named in messages",
          description:
            "A form (multipart/form-data) with one file, named file. The answer stands where a message has a file; it is kept for some days (BLOB_KEEP_HOURS), and by Telegram once it was sent.",
          consumes: ["multipart/form-data"],
          body: z.strictObject({ file: BlobFile }),
          response: { 201: BlobFile },
        },
      },
      async (request, reply) => reply.code(201).send(request.body.file),
    );
  };
