/* The types of the Bot API as data, without the client: what a simulator of Telegram's server shares with it. */

export { faultsAsRead } from "./check-call.js";
export { parameterTypes, requiredParameters } from "./param-schema.js";
export type { Fault } from "./schema-checker.js";
