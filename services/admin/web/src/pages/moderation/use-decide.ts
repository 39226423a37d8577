import { dataOf } from "@telebus/client";
import { api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { REFRESHES, type Decision, type NewDecision } from "./moderation-types.js";
import { authorNamed } from "./find-author.js";
import { toDecision, type Wanted } from "./wanted.js";

/** Undoes a decision; the toast says what is true now. */
export function useUndo() {
  const t = useTexts();
  return useAction({
    run: ({ id }: Pick<Decision, "id">) =>
      dataOf(api.POST("/api/moderation/decisions/{id}/undo", { params: { path: { id } } })),
    done: ({ kind, alias, author }) => t(`moderation-done-${kind}`, { name: alias ?? String(author) }),
    refreshes: REFRESHES,
  });
}

const decided = (body: NewDecision) => dataOf(api.POST("/api/moderation/decisions", { body }));

/** Decides about somebody; the toast says what happened. */
export function useDecide() {
  const t = useTexts();
  return useAction({
    run: decided,
    done: ({ kind, alias, author }) => t(`moderation-done-${kind}`, { name: alias ?? String(author) }),
    refreshes: REFRESHES,
  });
}

/** The same for a form: who is named by @name is looked up first. */
export function useWanted(after: () => void) {
  const t = useTexts();
  return useAction({
    run: async (wanted: Wanted) => decided(toDecision({ ...wanted, whom: await authorNamed(wanted.whom) })),
    done: ({ kind, alias, author }) => t(`moderation-done-${kind}`, { name: alias ?? String(author) }),
    after,
    refreshes: REFRESHES,
    hasForm: true,
  });
}
