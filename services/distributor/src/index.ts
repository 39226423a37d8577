import type { ServiceModule } from "@telebus/service";
import { configSchema, type Config } from "./config.js";
import { createDistributor } from "./service.js";

export const distributor: ServiceModule<Config> = {
  name: "distributor",
  configSchema,
  create: createDistributor,
};
