import { blobSettings } from "@telebus/blob";
import {
  apiKeySetting,
  backendSettings,
  botSettings,
  databaseUrlSetting,
  httpLimits,
  portSetting,
  processSettings,
  sealSettings,
} from "@telebus/service";
import { z } from "zod";

/** The only file that knows the settings of running everything in one process; the services have their own. */
export const configSchema = z
  .object({
    ...processSettings,
    DATABASE_URL: databaseUrlSetting.optional(),
    NATS_URL: backendSettings.NATS_URL.optional(),
    REDIS_URL: backendSettings.REDIS_URL.optional(),
    DATA_DIR: blobSettings.DATA_DIR,
    API_SECRET_KEY: apiKeySetting.optional(),
    ...sealSettings,
    SIM_PORT: portSetting.default(8081).describe("Port of the Telegram simulator"),
    BOT_TOKEN: botSettings.BOT_TOKEN,
    TOKEN: botSettings.TOKEN,
  })
  .transform((env) => ({
    host: env.HOST,
    port: env.PORT,
    limits: httpLimits(env),
    logLevel: env.LOG_LEVEL,
    databaseUrl: env.DATABASE_URL,
    natsUrl: env.NATS_URL,
    redisUrl: env.REDIS_URL,
    dataDir: env.DATA_DIR,
    apiKey: env.API_SECRET_KEY,
    sealKey: env.SEAL_KEY,
    simulatorPort: env.SIM_PORT,
    isSimulated: !hasToken(env),
  }));
export type Config = z.output<typeof configSchema>;

interface TokenVariables {
  readonly BOT_TOKEN?: string | undefined;
  readonly TOKEN?: string | undefined;
}

/** Without a token there is nobody to talk to but the simulator. */
export const hasToken = ({ BOT_TOKEN, TOKEN }: TokenVariables): boolean =>
  Boolean(BOT_TOKEN) || Boolean(TOKEN);
