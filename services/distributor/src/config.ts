import {
  administratorSettings,
  administratorsFromEnvironment,
  apiKeySetting,
  databaseSettings,
  databaseUrl,
  needsDatabase,
} from "@telebus/service";
import { z } from "zod";

/** The only file that knows the distributor's environment variables. */
export const configSchema = z
  .object({
    ...databaseSettings("DISTRIBUTOR"),
    ...administratorSettings,
    API_SECRET_KEY: apiKeySetting,
    HUB_KEEP_HOURS: z.coerce
      .number({ error: "must be a number of hours, 1 to 720" })
      .int("must be a number of hours, 1 to 720")
      .min(1, "must be a number of hours, 1 to 720")
      .max(720, "must be a number of hours, 1 to 720")
      .default(48)
      .describe(
        "For so many hours a post can be answered across chats, edited, taken back; whole days are kept",
      ),
  })
  .refine(...needsDatabase("DISTRIBUTOR"))
  .transform((env) => ({
    databaseUrl: databaseUrl("DISTRIBUTOR", env),
    administrators: administratorsFromEnvironment(env),
    keepHours: env.HUB_KEEP_HOURS,
    apiKey: env.API_SECRET_KEY,
  }));
export type Config = z.output<typeof configSchema>;
