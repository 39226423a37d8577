import type { RouteGroup } from "@telebus/service";
import { z } from "zod";
import type { Finding } from "../domain/findings.js";
import type { Foundation } from "../part.js";

interface DoctorDeps extends Pick<Foundation, "access"> {
  /** @param bots whose; undefined: of all */
  readonly examine: (bots: readonly number[] | undefined) => Promise<readonly Finding[]>;
}

const Findings = z.object({
  isWell: z.boolean().describe("No faults; there may be warnings"),
  findings: z.array(
    z.object({
      level: z.enum(["ok", "warning", "fault"]).describe("A fault keeps something from working"),
      about: z.string(),
      text: z.string(),
      advice: z.string().optional().describe("What to do about it"),
    }),
  ),
});

/** `GET /api/doctor`: settings, servers, bots and clocks, and what to do about them. */
export const doctorRoutes = ({ access, examine }: DoctorDeps): RouteGroup => ({
  prefix: "/api/doctor",
  api: "Telebus admin: doctor",
  routes: async (scope) => {
    scope.addHook("onRequest", access.of("bots"));
    scope.get(
      "/",
      { schema: { summary: "What is wrong, and what to do about it", response: { 200: Findings } } },
      async (request) => {
        const findings = await examine(access.callerOf(request).bots);
        return { isWell: findings.every(({ level }) => level !== "fault"), findings: [...findings] };
      },
    );
  },
});
