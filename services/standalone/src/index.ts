export { configSchema } from "./config.js";
export { services } from "./platform.js";
