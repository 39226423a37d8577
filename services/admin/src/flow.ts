import { keepDailyTables } from "@telebus/service";
import { createAttentionStore } from "./attention-store.js";
import type { Doctor } from "./doctor.js";
import { changedByEvent } from "./domain/topics.js";
import { createFlowReader } from "./flow-reader.js";
import { createFlowStore, dailyFlow } from "./flow-store.js";
import { eventRoutes } from "./http/events.js";
import { flowRoutes } from "./http/flow.js";
import { createPageStreams } from "./page-streams.js";
import type { Foundation, Part } from "./part.js";
import { countFlow, type FlowCounting } from "./tasks/count-flow.js";
import { feedPages } from "./tasks/feed-pages.js";

/** What flows through the platform, counted, and told to open pages as it happens (D5). */
export function createFlow(
  base: Foundation,
  { complaints }: Pick<Doctor, "complaints">,
): Part & Pick<FlowCounting, "note"> {
  const { db, changes, clock, log } = base;
  const flow = createFlowStore(db);
  const counting = countFlow({ flow, clock, log });
  const reader = createFlowReader({ base, flow, store: createAttentionStore(db), complaints });
  const streams = createPageStreams(base);
  return {
    note: (step, event) => {
      counting.note(step, event);
      changes.tell(...changedByEvent(step.type));
    },
    routes: [flowRoutes({ base, reader, flow }), eventRoutes({ base, streams })],
    tasks: [keepDailyTables(db, [dailyFlow], base), counting, feedPages({ base, reader, streams })],
  };
}
