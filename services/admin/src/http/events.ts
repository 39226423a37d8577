import { ProblemError, type RouteGroup } from "@telebus/service";
import { holdsNothing, type PageStreams } from "../page-streams.js";
import type { Foundation } from "../part.js";

interface EventDeps {
  readonly base: Pick<Foundation, "access">;
  readonly streams: PageStreams;
}

const HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  // A proxy that gathers or packs it would keep it back.
  "cache-control": "no-store, no-transform",
  "x-accel-buffering": "no",
};
/** Not all at once, when they all have lost their server. */
const retryMs = (): number => 1_000 + Math.floor(Math.random() * 2_000);

/** `GET /events`: what happens, told to an open page by server-sent events, for as long as it may know. */
export const eventRoutes = ({ base: { access }, streams }: EventDeps): RouteGroup => ({
  prefix: "/events",
  routes: async (scope) => {
    scope.addHook("onRequest", access.known);
    scope.get("/", (request, reply) => {
      const caller = access.callerOf(request);
      if (holdsNothing(caller)) throw new ProblemError(403, "You may do nothing here: ask an administrator");
      const seconds = streams.refusal(caller);
      if (seconds !== undefined) throw new ProblemError(503, "Too many pages are open here", seconds);
      reply.hijack();
      const response = reply.raw;
      // Past the framework, which has set its own headers on the reply alone.
      for (const [name, value] of Object.entries({ ...reply.getHeaders(), ...HEADERS }))
        if (value !== undefined) response.setHeader(name, value);
      response.writeHead(200);
      const callAgain = async () => {
        await access.known(request);
        return access.callerOf(request);
      };
      streams.add({ caller, response, callAgain }).send(Buffer.from(`retry: ${retryMs()}\n\n`));
    });
  },
});
