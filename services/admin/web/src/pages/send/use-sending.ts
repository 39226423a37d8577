import { dataOf } from "@telebus/client";
import { useState } from "react";
import { api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { remember } from "./remembered.js";
import { bodyOf, type SendDraft } from "./send-draft.js";
import { SEND } from "./send-types.js";

/** Sends a message. However often it is pressed until it is accepted, it is one message. */
export function useSending(onSent: () => void) {
  const t = useTexts();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const job = `dashboard ${key}`;
  const send = useAction({
    run: (draft: SendDraft) =>
      dataOf(
        api.POST("/api/send", {
          params: { header: { "idempotency-key": key } },
          body: { ...bodyOf(draft), job },
        }),
      ),
    done: (_view, { chat }) => t("send-accepted", { name: chat?.label ?? "" }),
    after: ({ id }, draft) => {
      remember(id, { draft, job });
      setKey(crypto.randomUUID());
      onSent();
    },
    refreshes: [SEND],
    hasForm: true,
  });
  return { send: send.mutate, isBusy: send.isPending, error: send.error };
}

/** Ends what has not left yet. */
export function useWithdrawal() {
  const t = useTexts();
  return useAction({
    run: (job: string) => dataOf(api.POST("/api/queues/cancellations", { body: { scope: { job } } })),
    done: () => t("send-withdrawn"),
    refreshes: [SEND],
  });
}
