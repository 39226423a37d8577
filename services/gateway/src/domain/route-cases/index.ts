import { commandCases } from "./commands.js";
import { contentCases } from "./content.js";
import { firstCases } from "./first.js";

export { CASE_PREFIX, caseBots, type RouteCase } from "./world.js";

/** The table of cases, in the order in which the rules are tried. */
export const routeCases = [...firstCases, ...commandCases, ...contentCases];
