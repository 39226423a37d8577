import { Stack } from "@mantine/core";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { ErrorState } from "../../ui/error-state.js";
import { Page } from "../../ui/page.js";
import { PageSkeleton } from "../../ui/page-skeleton.js";
import { emptySend, type SendDraft } from "./send-draft.js";
import { SendForm } from "./send-form.js";
import { SentList } from "./sent-list.js";

/** One message to one chat, and what became of those before it. */
export function SendPage() {
  const t = useTexts();
  const { may } = useSession();
  const { data, error, refetch } = $api.useQuery("get", "/api/bots");
  const first = useFirstDraft(data?.bots[0]?.id);
  // The same form again, filled with what is to be sent once more.
  const [again, setAgain] = useState<{ draft: SendDraft; n: number }>();
  if (error !== null && data === undefined)
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton />;
  const repeat = (draft: SendDraft): void => {
    setAgain({ draft, n: (again?.n ?? 0) + 1 });
    scrollTo({ top: 0, behavior: "smooth" });
  };
  return (
    <Page title={t("nav-send")} about={t("send-about")}>
      <Stack gap="xl">
        {may("send:write") && <SendForm key={again?.n ?? 0} initial={again?.draft ?? first} />}
        <SentList onAgain={may("send:write") ? repeat : undefined} />
      </Stack>
    </Page>
  );
}

/** Other pages lead here with the bot and the chat in the address. */
function useFirstDraft(firstBot: number | undefined): SendDraft {
  const [params] = useSearchParams();
  const chat = Number(params.get("chat") ?? "");
  const isChat = Number.isSafeInteger(chat) && chat !== 0;
  return {
    ...emptySend(),
    bot: params.get("bot") ?? (firstBot === undefined ? "" : String(firstBot)),
    chat: isChat ? { id: chat, label: params.get("title") ?? String(chat) } : undefined,
  };
}
