import { PresentProcess, presentProcesses, type RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { Foundation } from "../part.js";

const Deployment = z.object({
  processes: z.array(PresentProcess).describe("Those that run, a few seconds after they came or went"),
});

/** `GET /api/settings`: what runs, on what, and with which settings. */
export const deploymentRoutes = ({ access, state }: Pick<Foundation, "access" | "state">): RouteGroup => ({
  prefix: "/api/settings",
  api: "Telebus admin: settings",
  routes: async (scope) => {
    // Who may see the keys of the platform may see what it runs with; operators may neither.
    scope.addHook("onRequest", access.of("keys"));
    scope.get(
      "/",
      {
        schema: {
          summary: "The processes that run, with their versions, health and settings",
          description:
            "Needs `keys:read`. Of secrets it says whether they are set, of addresses no user and password.",
          response: { 200: Deployment },
        },
      },
      async () => ({ processes: [...(await presentProcesses(state))] }),
    );
  },
});
