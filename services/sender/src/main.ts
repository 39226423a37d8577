import { runService } from "@telebus/service";
import { sender } from "./index.js";

await runService(sender);
