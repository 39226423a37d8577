export { stopBackends as default } from "./backends-process.mjs";
