import { z } from "zod";

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
  SIM_LIMITS: z
    .enum(["soft", "open"], { error: "must be soft or open" })
    .default("soft")
    .describe("soft: Telegram's send limits, answered with 429; open: none"),
  SIM_SNAPSHOT: z
    .string()
    .optional()
    .describe("A file that keeps people, chats and messages from one start to the next"),
});
