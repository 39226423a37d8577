import { SendRequest } from "@telebus/contracts";
import type { RouteGroup } from "@telebus/service";
import { z } from "zod";
import { markupFault, withEntities } from "../domain/read-markup.js";
import { checkedCalls } from "./checked-calls.js";
import type { SendDeps } from "./send-deps.js";

const Preview = z.object({
  calls: z
    .array(z.object({ method: z.string(), params: z.record(z.string(), z.unknown()) }))
    .describe("In the order in which they would go; the formatting is read: entities stand for parse_mode"),
  warnings: z.array(z.string()).describe("What would not come out as it was meant, each with its field"),
});

/** What a message would be, before anybody gets it. */
export const previewRoute =
  ({ access, bots }: SendDeps): RouteGroup["routes"] =>
  async (scope) => {
    scope.post(
      "/preview",
      {
        schema: {
          summary: "The calls that a message would become: nothing is kept or sent",
          body: SendRequest,
          response: { 200: Preview },
        },
      },
      async (request) => {
        const { idempotency_key: _key, ...asked } = request.body;
        const calls = checkedCalls(asked, access.callerOf(request), bots);
        const fault = markupFault(asked);
        return {
          calls: calls.map(({ method, params }) => ({ method, params: withEntities(params) })),
          warnings: fault === undefined ? [] : [fault],
        };
      },
    );
  };
