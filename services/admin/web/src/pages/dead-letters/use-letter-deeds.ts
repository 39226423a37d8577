import { dataOf } from "@telebus/client";
import { api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { showUndo } from "../../ui/undo-toast.js";
import { LETTERS } from "./letter-types.js";

/** What can be done with one letter. */
export function useLetterDeeds(id: number) {
  const t = useTexts();
  const params = { path: { id } };
  const refreshes = [LETTERS];
  const replay = useAction({
    run: (evenOld: boolean) =>
      dataOf(api.POST("/api/dead-letters/{id}/replay", { params, body: { evenOld } })),
    done: () => t("letters-replayed", { id }),
    refreshes,
  });
  const restore = useAction({
    run: () => dataOf(api.POST("/api/dead-letters/{id}/restore", { params })),
    done: () => t("letters-restored", { id }),
    refreshes,
  });
  const drop = useAction({
    run: () => dataOf(api.POST("/api/dead-letters/{id}/drop", { params })),
    after: () =>
      showUndo({
        message: t("letters-dropped", { id }),
        label: t("letters-restore"),
        onUndo: () => restore.mutate(),
      }),
    refreshes,
  });
  return { replay, restore, drop };
}
