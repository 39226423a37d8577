import type { FastifyInstance, FastifyReply } from "fastify";
import { authenticate } from "../bot-api/tokens.js";
import type { Core } from "../core.js";
import { ApiError, ControlError } from "../errors.js";
import { byteRange } from "../media/byte-range.js";
import { servedMime } from "../media/mime-types.js";
import { filePathOf, uniqueInPath } from "../world/files.js";

interface BotPath {
  Params: { token: string; "*": string };
}

/** `/file/bot<token>/<path>`. */
export function botFileRoutes(app: FastifyInstance, core: Core): void {
  app.get<BotPath>("/file/bot:token/*", (request, reply) => {
    if (core.outages.isDown) return cut(reply);
    const { token, "*": path } = request.params;
    authenticate(core, token);
    const unique = uniqueInPath(path);
    const record = core.world.files.find(unique);
    const bytes = core.world.files.bytes(unique);
    if (!record || !bytes || filePathOf(record, unique) !== path) throw new ApiError(404, "Not Found");
    return sendBytes(reply, { bytes, mime: record.mime, range: request.headers.range });
  });
}

/** `/sim/files/<file_unique_id>`, for the page. */
export function personFileRoutes(app: FastifyInstance, core: Core): void {
  const { files } = core.world;
  app.get<{ Params: { unique: string } }>("/sim/files/:unique", ({ params: { unique }, headers }, reply) => {
    const record = files.find(unique);
    const bytes = files.bytes(unique);
    if (!record || !bytes) throw new ControlError(404, `there is no file ${unique}`);
    // Nothing changes under a file's identity.
    void reply.header("cache-control", "private, max-age=86400, immutable");
    return sendBytes(reply, { bytes, mime: record.mime, range: headers.range });
  });
}

function cut(reply: FastifyReply): FastifyReply {
  reply.hijack();
  reply.raw.socket?.destroy();
  return reply;
}

interface Wanted {
  readonly bytes: Buffer;
  readonly mime: string;
  /** The header of the request. */
  readonly range: string | undefined;
}

/** A file, or the part of it that is asked for: players jump within videos. */
function sendBytes(reply: FastifyReply, { bytes, mime, range: wanted }: Wanted): FastifyReply {
  // Whatever was uploaded, a browser must not run it as a page of the simulator.
  void reply
    .header("content-type", servedMime(mime))
    .header("content-security-policy", "sandbox")
    .header("cross-origin-resource-policy", "same-origin")
    .header("x-content-type-options", "nosniff")
    .header("accept-ranges", "bytes");
  const range = byteRange(wanted, bytes.length);
  if (range === undefined) return reply.send(bytes);
  if (range === "unsatisfiable")
    return reply.code(416).header("content-range", `bytes */${bytes.length}`).send();
  const { start, end } = range;
  return reply
    .code(206)
    .header("content-range", `bytes ${start}-${end - 1}/${bytes.length}`)
    .send(bytes.subarray(start, end));
}
