import type { ServiceModule } from "@telebus/service";
import { configSchema, type Config } from "./config.js";
import { createAdmin } from "./service.js";

export const admin: ServiceModule<Config> = { name: "admin", configSchema, create: createAdmin };
