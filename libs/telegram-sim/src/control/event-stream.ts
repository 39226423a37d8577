import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Core } from "../core.js";
import type { SimEvent } from "../transcript/events.js";

const Query = z.object({ after: z.coerce.number().int().optional() });
const LastEventId = z.coerce.number().int().optional().catch(undefined);

/** So many bytes not taken by the reader, and it is let go; it comes back and gets what it missed. */
const MAX_BACKLOG_BYTES = 4 * 1024 * 1024;

/** Server-sent events of everything that happens, from `after` (or the last one seen) on; else from now on. */
export function streamEvents(core: Core, request: FastifyRequest, reply: FastifyReply): void {
  const after = LastEventId.parse(request.headers["last-event-id"]) ?? Query.parse(request.query).after;
  const { raw } = reply.hijack();
  raw.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  const write = (event: SimEvent): void => {
    raw.write(`id: ${event.seq}\ndata: ${JSON.stringify(event)}\n\n`);
    if (raw.writableLength > MAX_BACKLOG_BYTES) raw.destroy();
  };
  raw.write(": listening\n\n");
  if (after !== undefined) for (const event of core.events.find({ after, matches: () => true })) write(event);
  const stopListening = core.events.listen(write);
  raw.once("close", stopListening);
}
