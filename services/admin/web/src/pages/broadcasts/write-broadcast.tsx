import { dataOf } from "@telebus/client";
import { useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { $api, api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { handedOver, takeUp } from "../../compose/begun.js";
import { useTexts } from "../../texts/texts.js";
import { EmptyState } from "../../ui/empty-state.js";
import { ErrorState } from "../../ui/error-state.js";
import { PageSkeleton } from "../../ui/page-skeleton.js";
import { audienceOf, contentOf, draftOf, emptyBroadcast, type BroadcastDraft } from "./broadcast-draft.js";
import { BroadcastForm } from "./broadcast-form.js";
import { BROADCASTS, isWritable } from "./broadcast-types.js";

/** What a draft says to the API. */
function bodyOf(draft: BroadcastDraft) {
  const name = draft.name.trim();
  return {
    ...(name !== "" && { name }),
    content: contentOf(draft),
    audience: audienceOf(draft) ?? { chats: [] },
    opt_out_button: draft.hasOptOut,
  };
}

/** Goes to a broadcast once it is kept, and the form knows that nothing is unsaved. */
function useArrival(id: number | undefined): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (id !== undefined) void navigate(`/broadcasts/${id}`, { replace: true });
  }, [id, navigate]);
}

/** A new one. */
export function NewBroadcastPage() {
  const t = useTexts();
  const bots = $api.useQuery("get", "/api/bots");
  const write = useAction({
    run: (draft: BroadcastDraft) =>
      dataOf(api.POST("/api/broadcasts", { body: { bot: Number(draft.bot), ...bodyOf(draft) } })),
    done: ({ name }) => t("broadcasts-written", { name }),
    refreshes: [BROADCASTS],
    hasForm: true,
  });
  useArrival(write.data?.id);
  // What was begun elsewhere is taken up by this page, and by no other that is opened later.
  const [begun] = useState(handedOver);
  useEffect(takeUp, []);
  if (bots.error !== null && bots.data === undefined)
    return <ErrorState error={bots.error} onRetry={() => void bots.refetch()} />;
  if (bots.data === undefined) return <PageSkeleton />;
  const bot = bots.data.bots[0]?.id;
  const empty = { ...emptyBroadcast, bot: bot === undefined ? "" : String(bot) };
  const initial = begun === undefined ? empty : { ...empty, ...begun, isChosen: begun.chats.length > 0 };
  return (
    <BroadcastForm
      title={t("broadcasts-new")}
      initial={initial}
      isSaved={write.isSuccess}
      isBusy={write.isPending}
      error={write.error}
      onSave={write.mutate}
    />
  );
}

/** One that has not begun, written otherwise. */
export function EditBroadcast({ id }: { readonly id: number }) {
  const t = useTexts();
  const { data, error, refetch } = $api.useQuery("get", "/api/broadcasts/{id}", { params: { path: { id } } });
  const [initial, setInitial] = useState<BroadcastDraft>();
  // It is read once: what others change meanwhile must not go into what is being written.
  if (initial === undefined && data !== undefined) setInitial(draftOf(data));
  const change = useAction({
    run: (draft: BroadcastDraft) =>
      dataOf(api.PATCH("/api/broadcasts/{id}", { params: { path: { id } }, body: bodyOf(draft) })),
    done: ({ name }) => t("broadcasts-written", { name }),
    refreshes: [BROADCASTS],
    hasForm: true,
  });
  useArrival(change.data?.id);
  if (error !== null && data === undefined)
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined || initial === undefined) return <PageSkeleton />;
  if (!isWritable(data))
    return <EmptyState title={t("broadcasts-too-late")} hint={t("broadcasts-too-late-hint")} />;
  return (
    <BroadcastForm
      title={data.name}
      back={`/broadcasts/${id}`}
      initial={initial}
      isSaved={change.isSuccess}
      isBusy={change.isPending}
      error={change.error}
      onSave={change.mutate}
    />
  );
}
