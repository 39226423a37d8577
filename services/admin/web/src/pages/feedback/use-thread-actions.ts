import { api } from "../../api/client.js";
import { refresh } from "../../api/queries.js";
import { useAction } from "../../api/use-action.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { showUndo } from "../../ui/undo-toast.js";
import type { FeedbackState } from "./feedback-types.js";

const PATHS = ["/api/feedback", "/api/audit"];

/** Answers a thread, closes it, opens it again. */
export function useThreadActions(id: number) {
  const t = useTexts();
  const { may } = useSession();
  const params = { path: { id } };
  const put = (state: "open" | "closed") => api.PATCH("/api/feedback/{id}", { params, body: { state } });
  const change = useAction({
    run: put,
    after: (_answer, state) => {
      const back = state === "open" ? "closed" : "open";
      showUndo({
        message: t(`feedback-done-${state}`),
        label: t("undo"),
        onUndo: () => void put(back).then(() => refresh(...PATHS)),
      });
    },
    refreshes: PATHS,
  });
  const answer = useAction({
    run: (text: string) => api.POST("/api/feedback/{id}/answers", { params, body: { text } }),
    done: () => t("feedback-answer-sent"),
    refreshes: PATHS,
    hasForm: true,
  });
  const toggle = (state: FeedbackState): void => {
    if (may("people:write")) change.mutate(state === "closed" ? "open" : "closed");
  };
  return { answer, toggle, isChanging: change.isPending };
}
