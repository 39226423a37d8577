import { runService } from "@telebus/service";
import { distributor } from "./index.js";

await runService(distributor);
