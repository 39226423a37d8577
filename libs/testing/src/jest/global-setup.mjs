export { startBackends as default } from "./backends-process.mjs";
