import type { ServiceModule } from "@telebus/service";
import { configSchema, type Config } from "./config.js";
import { createGateway } from "./service.js";

export { routeCases, type RouteCase } from "./domain/route-cases/index.js";

export const gateway: ServiceModule<Config> = { name: "gateway", configSchema, create: createGateway };
