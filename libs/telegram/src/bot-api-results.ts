/* What the Bot API answers, as data: for tests of whatever plays its server. */

export { checkObject, checkResult } from "./check-result.js";
