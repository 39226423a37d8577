import { createSimulator } from "@telebus/telegram-sim";
import { serveMeasured } from "../measure/child.js";

/** The simulator as `npm run sim` starts it, without limits. */
const simulator = createSimulator({ limitMode: "open" });
await simulator.start({ host: "127.0.0.1", port: 0 });

serveMeasured(simulator.url);
process.on("SIGTERM", () => process.exit(0));
