import { runService } from "@telebus/service";
import { admin } from "./index.js";

await runService(admin);
