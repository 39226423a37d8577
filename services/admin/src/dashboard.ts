import { dashboardRoutes } from "./http/dashboard.js";
import type { Part } from "./part.js";

/** The pages that a browser opens (X13); what they show and do goes through the HTTP APIs alone. */
export const createDashboard = (): Part => ({ routes: [dashboardRoutes()] });
