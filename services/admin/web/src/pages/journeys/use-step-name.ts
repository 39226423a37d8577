import { useTexts } from "../../texts/texts.js";
import type { Step } from "./journey-types.js";

/** What a step is, in a few words. */
export function useStepName(): (
  step: Pick<Step, "type" | "kind"> & { readonly outcome?: string | null },
) => string {
  const t = useTexts();
  return ({ type, kind, outcome }) => {
    if (type === "gateway.update.received.v1") return t("journeys-update", { kind: kind ?? "" });
    if (type === "sender.call.requested.v1") return t("journeys-call", { method: kind ?? "" });
    if (type === "sender.call.finished.v1")
      return t("journeys-end", { method: kind ?? "", outcome: outcome ?? "" });
    return type.replace(/\.v\d+$/, "");
  };
}
