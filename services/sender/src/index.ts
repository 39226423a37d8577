import type { ServiceModule } from "@telebus/service";
import { configSchema, type Config } from "./config.js";
import { createSender } from "./service.js";

export const sender: ServiceModule<Config> = { name: "sender", configSchema, create: createSender };
