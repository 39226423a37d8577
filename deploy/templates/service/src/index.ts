import type { ServiceModule } from "@telebus/service";
import { configSchema, type Config } from "./config.js";
import { create{{Name}} } from "./service.js";

export const {{camel}}: ServiceModule<Config> = {
  name: "{{name}}",
  configSchema,
  create: create{{Name}},
};
