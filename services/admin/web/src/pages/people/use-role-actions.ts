import { dataOf } from "@telebus/client";
import { api } from "../../api/client.js";
import { refresh } from "../../api/queries.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { nameOf, type Person } from "../../ui/person.js";
import { showUndo } from "../../ui/undo-toast.js";
import type { Grant } from "./person-types.js";

/** A role to be given, or to be taken. */
type Wanted = Pick<Grant, "scope" | "bot" | "until" | "reason">;

const CHANGED = ["/api/people", "/api/audit"];

const bodyOf = ({ bot, until, reason }: Wanted) => ({
  ...(bot !== null && { bot }),
  ...(until !== null && { until }),
  ...(reason !== null && { reason }),
});

/** Gives and takes roles, bans among them, each with the way back. */
export function useRoleActions(person: Pick<Person, "id" | "firstName" | "lastName">) {
  const t = useTexts();
  const name = nameOf(person, t);
  const roleOf = ({ scope }: Wanted): string => t(`scope-${scope}`);
  const isBan = ({ scope }: Wanted): boolean => scope === "banned";
  const put = (wanted: Wanted) =>
    dataOf(
      api.PUT("/api/people/{id}/scopes/{scope}", {
        params: { path: { id: person.id, scope: wanted.scope } },
        body: bodyOf(wanted),
      }),
    );
  const remove = ({ scope, bot }: Wanted) =>
    dataOf(
      api.DELETE("/api/people/{id}/scopes/{scope}", {
        params: { path: { id: person.id, scope }, query: bot === null ? {} : { bot } },
      }),
    );
  const back = (work: Promise<unknown>): void => void work.then(() => refresh(...CHANGED));
  const give = useAction({
    run: put,
    after: (_answer, wanted) =>
      showUndo({
        message: t(isBan(wanted) ? "ban-done" : "roles-given", { name, role: roleOf(wanted) }),
        label: t("undo"),
        onUndo: () => back(remove(wanted)),
      }),
    refreshes: CHANGED,
    hasForm: true,
  });
  const take = useAction({
    run: remove,
    after: (_answer, wanted) =>
      showUndo({
        message: t(isBan(wanted) ? "ban-lifted" : "roles-taken", { name, role: roleOf(wanted) }),
        label: t("undo"),
        onUndo: () => back(put(wanted)),
      }),
    refreshes: CHANGED,
  });
  return { give, take };
}
