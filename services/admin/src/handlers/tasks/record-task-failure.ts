import { onResult } from "@telebus/service";
import type { BotTasksStore } from "../../bot-tasks-store.js";

const REF = /^task:(\d{1,15}):(\d{1,15})$/;

/** What a run has asked for and Telegram has refused counts as the run's failure (D8). */
export const recordTaskFailure = ({ store }: { store: BotTasksStore }) =>
  onResult(
    "record-task-failure",
    ({ ref = "", outcome }) => outcome.status === "failed" && REF.test(ref),
    async ({ ref = "", outcome }) => {
      const [, task, run] = REF.exec(ref) ?? [];
      if (outcome.status !== "failed") return [];
      await store.noteFailure(Number(task), Number(run), `${outcome.class}: ${outcome.description}`);
      return [];
    },
  );
