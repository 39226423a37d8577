import { useEffect } from "react";
import { useBlocker, type Location } from "react-router";
import { useTexts } from "../texts/texts.js";
import { useConfirm } from "./confirm.js";

/** A page, or one of its tabs. */
const placeOf = ({ pathname, search }: Location): string =>
  `${pathname} ${new URLSearchParams(search).get("tab") ?? ""}`;

/** Asks before what was written and not saved is left behind: by a link, a tab, by going back, by closing the page. */
export function useUnsavedGuard(isUnsaved: boolean): void {
  const t = useTexts();
  const confirm = useConfirm();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isUnsaved && placeOf(currentLocation) !== placeOf(nextLocation),
  );
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    const question = { title: t("unsaved-title"), body: t("unsaved-body"), action: t("unsaved-leave") };
    void confirm({ ...question, isDangerous: true }).then((isAgreed) =>
      isAgreed ? blocker.proceed() : blocker.reset(),
    );
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked once for each try to leave
  }, [blocker.state]);
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isUnsaved]);
}
