import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData } from "@tanstack/react-query";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";
import type { Call } from "../../telegram/message.js";
import { audienceOf, contentOf, saysSomething, type BroadcastDraft } from "./broadcast-draft.js";

const PAUSE_MS = 350;

/** Whom it would reach and how it looks, asked for once the writer pauses. */
export function useBroadcastPreview(draft: BroadcastDraft) {
  const says = saysSomething(draft);
  const audience = audienceOf(draft);
  // Whom it reaches can be told before a word is written.
  const content = says ? contentOf(draft) : { text: "…" };
  const wanted = { bot: Number(draft.bot), content, audience: audience ?? { segment: {} } };
  const [body] = useDebouncedValue(wanted, PAUSE_MS);
  const { data, error, isFetching } = $api.useQuery(
    "post",
    "/api/broadcasts/preview",
    { body },
    { enabled: body.bot > 0 && audience !== undefined, placeholderData: keepPreviousData, retry: false },
  );
  const call = data?.examples[0]?.call;
  const optOut = useOptOut(draft);
  return {
    preview: audience === undefined ? undefined : data,
    calls: says && call !== undefined ? [withButton(call, optOut)] : [],
    error,
    isOld: isFetching,
  };
}

/** What stands below it in private chats; the server adds it as it sends. */
function useOptOut({ hasOptOut, isChosen, segment }: BroadcastDraft): string | undefined {
  const t = useTexts();
  const isPrivate = isChosen || segment.chat_types === undefined || segment.chat_types.includes("private");
  return hasOptOut && isPrivate ? t("broadcasts-opt-out-button") : undefined;
}

/** The call with one more button below it. */
export function withButton(call: Call, text: string | undefined): Call {
  if (text === undefined) return call;
  const markup: unknown = call.params["reply_markup"];
  const rows: readonly unknown[] =
    typeof markup === "object" &&
    markup !== null &&
    "inline_keyboard" in markup &&
    Array.isArray(markup.inline_keyboard)
      ? markup.inline_keyboard
      : [];
  const keyboard = { inline_keyboard: [...rows, [{ text }]] };
  return { ...call, params: { ...call.params, reply_markup: keyboard } };
}
