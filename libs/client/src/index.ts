export * from "./client.js";
export * from "./errors.js";
export type { paths } from "./generated/api.js";
