import { runService } from "@telebus/service";
import { gateway } from "./index.js";

await runService(gateway);
