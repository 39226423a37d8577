import { ProblemError, SessionVia, type ApiRequest, type RouteGroup, type Sessions } from "@telebus/service";
import { z } from "zod";
import type { Foundation } from "../part.js";
import { PersonParams } from "./people.js";

interface Deps extends Pick<Foundation, "access" | "audit"> {
  readonly sessions: Pick<Sessions, "of" | "endAll">;
}

const Browsers = z.object({
  browsers: z.array(
    z.object({
      id: z.string(),
      device: z.string().describe("In words: `Firefox on Linux`"),
      via: SessionVia,
      since: z.date(),
      lastSeenAt: z.date().describe("About to the minute"),
    }),
  ),
});
const Ended = z.object({ ended: z.int() });

/** `/api/people/:id/browsers`: where somebody is signed in to the dashboard, and a way to end that. */
export const peopleBrowserRoutes =
  (deps: Deps): RouteGroup["routes"] =>
  async (scope) => {
    const { access, audit, sessions } = deps;
    /** @throws ProblemError 403: what somebody is signed in for is never one bot's alone */
    const holderFor = (asked: ApiRequest, id: number) => {
      if (access.callerOf(asked).bots !== undefined)
        throw new ProblemError(403, "This API key is for single bots: that is about all");
      return { kind: "person", id } as const;
    };
    scope.get(
      "/:id/browsers",
      {
        schema: {
          summary: "Where a person is signed in to the dashboard, the newest first",
          params: PersonParams,
          response: { 200: Browsers },
        },
      },
      async (asked) => {
        const found = await sessions.of(holderFor(asked, asked.params.id));
        const browsers = found.map(({ id, device, via, createdAt, seenAt }) => ({
          id,
          device,
          via,
          since: new Date(createdAt),
          lastSeenAt: new Date(seenAt),
        }));
        return { browsers };
      },
    );
    scope.delete(
      "/:id/browsers",
      {
        schema: {
          summary: "Sign a person out of the dashboard everywhere; they may come back with a new link",
          params: PersonParams,
          response: { 200: Ended },
        },
      },
      async (asked) => {
        const { id } = asked.params;
        const ended = await sessions.endAll(holderFor(asked, id));
        const actor = access.callerOf(asked).name;
        const about = { subject: `person:${id}`, details: { ended } };
        if (ended > 0) await audit.record({ actor, action: "person.signed-out", ...about });
        return { ended };
      },
    );
  };
