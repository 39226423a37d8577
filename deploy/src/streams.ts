import { provisionStreams } from "@telebus/bus";
import { createLog, loadSettings, runProcess, serviceProcessSchema } from "@telebus/service";

/** Makes the streams, or brings them up to date. Run once before the first start and after each upgrade. */
await runProcess(async (env) => {
  const { NATS_URL, LOG_LEVEL } = loadSettings(
    serviceProcessSchema.pick({ NATS_URL: true, LOG_LEVEL: true }),
    env,
  );
  const log = createLog({ level: LOG_LEVEL });
  await provisionStreams({ servers: NATS_URL, log });
  log.info("the streams are as the code wants them");
  process.exit(0);
});
