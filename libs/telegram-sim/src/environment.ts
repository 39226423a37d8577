import { z } from "zod";
import { limitModes } from "./limits/values.js";

const port = "must be a port number, 0 to 65535";

/** What `npm run sim` reads. */
export const simulatorSettings = z.object({
  SIM_PORT: z.coerce
    .number({ error: port })
    .int(port)
    .min(0, port)
    .max(65_535, port)
    .default(8081)
    .describe("Port of the Telegram simulator"),
  SIM_HOST: z.string().default("127.0.0.1").describe("Address the simulator listens on"),
  SIM_STRICT: z
    .enum(["0", "1"], { error: "must be 0 or 1" })
    .default("0")
    .describe("1: unknown tokens are refused; otherwise one of valid form becomes a new bot"),
  SIM_STRICT_PARAMS: z
    .enum(["0", "1"], { error: "must be 0 or 1" })
    .default("0")
    .describe("1: parameters that the Bot API does not know are refused; otherwise ignored, with a warning"),
  SIM_LIMITS: z
    .enum(limitModes, { error: `must be one of ${limitModes.join(", ")}` })
    .default("soft")
    .describe(
      "soft: Telegram's send limits, answered with 429; hold: waits up to 8 s are sat out; hard: not obeying costs; open: none",
    ),
  SIM_STRICT_WAKE_UPS: z
    .enum(["0", "1"], { error: "must be 0 or 1" })
    .default("0")
    .describe("1: at most 20 bots a minute may make their first call from one address, as with Telegram"),
  SIM_SNAPSHOT: z
    .string()
    .optional()
    .describe("A file that keeps people, chats and messages from one start to the next"),
});
