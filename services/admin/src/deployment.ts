import { deploymentRoutes } from "./http/deployment.js";
import type { Foundation, Part } from "./part.js";

/** What runs, and with which settings. */
export const createDeployment = (base: Foundation): Part => ({ routes: [deploymentRoutes(base)] });
