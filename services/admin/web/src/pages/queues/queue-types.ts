import type { paths } from "@telebus/client";

export type Queues = paths["/api/queues"]["get"]["responses"]["200"]["content"]["application/json"];
export type BotQueues = Queues["bots"][number];
export type Budget = Queues["budgets"][number];
export type Pause =
  paths["/api/queues/pauses"]["get"]["responses"]["200"]["content"]["application/json"]["pauses"][number];
/** Which calls are meant: of a bot, of a chat or a person with a bot, or of a job. */
export type Scope = Pause["scope"];

export const QUEUES = "/api/queues";

/** What is there in all of a bot's lanes. */
export const inAll = (lanes: BotQueues["lanes"], what: "waiting" | "underWay" | "parked"): number =>
  lanes.reduce((sum, lane) => sum + lane[what], 0);
