import { dataOf } from "@telebus/client";
import { useNavigate } from "react-router";
import { api } from "../../api/client.js";
import { forget } from "../../api/queries.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { useConfirm } from "../../ui/confirm.js";
import { useFormat } from "../../ui/format.js";
import { BROADCASTS, countsOf, endedCount, type Details } from "./broadcast-types.js";
import { useDuration } from "./use-duration.js";

/** What is done with a broadcast: asked about where it cannot be taken back, in words with the numbers of now. */
export function useMoves(broadcast: Details) {
  const t = useTexts();
  const confirm = useConfirm();
  const { number } = useFormat();
  const { id, name, total, under_way: underWay } = broadcast;
  const params = { path: { id } };
  const move = useAction({
    run: (what: "pause" | "resume" | "cancel" | "unschedule") =>
      dataOf(api.POST(`/api/broadcasts/{id}/${what}`, { params })),
    done: (_now, what) => t(`broadcasts-done-${what}`, { name }),
    refreshes: [BROADCASTS],
  });
  const askReach = useReachWords(broadcast);
  const start = useAction({
    run: async () => {
      const title = t("broadcasts-start-title", { name });
      const isAgreed = await confirm({ title, body: await askReach(), action: t("broadcasts-start") });
      return isAgreed && dataOf(api.POST("/api/broadcasts/{id}/start", { params }));
    },
    done: (begun) => (begun === false ? undefined : t("broadcasts-done-start", { name })),
    refreshes: [BROADCASTS],
  });
  const cancel = async (): Promise<void> => {
    const left = Math.max(0, (total ?? 0) - endedCount(broadcast) - underWay);
    const words = { sent: number(countsOf(broadcast).sent), left: number(left), underWay: number(underWay) };
    const question = {
      title: t("broadcasts-cancel-title", { name }),
      body: t("broadcasts-cancel-body", words),
      action: t("broadcasts-cancel"),
    };
    if (await confirm({ ...question, isDangerous: true })) move.mutate("cancel");
  };
  return {
    start: () => start.mutate(),
    cancel: () => void cancel(),
    pause: () => move.mutate("pause"),
    resume: () => move.mutate("resume"),
    unschedule: () => move.mutate("unschedule"),
    isBusy: move.isPending || start.isPending,
    ...useCopies(broadcast),
  };
}

/** To how many it goes, counted as it is asked. */
function useReachWords({ bot, content, audience }: Details): () => Promise<string> {
  const t = useTexts();
  const { number } = useFormat();
  const duration = useDuration();
  return async () => {
    const body = { bot, content: content ?? { text: "…" }, audience };
    const { count, estimate } = await dataOf(api.POST("/api/broadcasts/preview", { body }));
    return t("broadcasts-start-body", { count: number(count), time: duration(estimate.seconds) });
  };
}

/** Drafts come, and go. */
function useCopies({ id, name }: Details) {
  const t = useTexts();
  const confirm = useConfirm();
  const navigate = useNavigate();
  const params = { path: { id } };
  const clone = useAction({
    run: () => dataOf(api.POST("/api/broadcasts/{id}/clone", { params })),
    done: () => t("broadcasts-cloned", { name }),
    after: (copy) => void navigate(`/broadcasts/${copy.id}`),
    refreshes: [BROADCASTS],
  });
  const retry = useAction({
    run: () => dataOf(api.POST("/api/broadcasts/{id}/retry", { params })),
    done: () => t("broadcasts-retried"),
    after: (copy) => void navigate(`/broadcasts/${copy.id}`),
    refreshes: [BROADCASTS],
  });
  const drop = useAction({
    run: () => api.DELETE("/api/broadcasts/{id}", { params }),
    done: () => t("broadcasts-removed", { name }),
    after: () => {
      forget("/api/broadcasts/{id}", params);
      void navigate("/broadcasts");
    },
    refreshes: [BROADCASTS],
  });
  const remove = async (): Promise<void> => {
    const question = {
      title: t("broadcasts-remove-title", { name }),
      body: t("broadcasts-remove-body"),
      action: t("broadcasts-remove"),
    };
    if (await confirm({ ...question, isDangerous: true })) drop.mutate();
  };
  return {
    clone: () => clone.mutate(),
    retry: () => retry.mutate(),
    isRetrying: retry.isPending,
    remove: () => void remove(),
  };
}
