import { runService } from "@telebus/service";
import { {{camel}} } from "./index.js";

await runService({{camel}});
