import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData } from "@tanstack/react-query";
import { $api } from "../../api/client.js";
import { mediaKinds } from "../../telegram/message.js";
import { bodyOf, saysSomething, type SendDraft } from "./send-draft.js";

const PAUSE_MS = 300;

/** What the message would be, asked for once the writer pauses. */
export function useSendPreview(draft: SendDraft) {
  const [body] = useDebouncedValue(bodyOf(draft), PAUSE_MS);
  const isAsked = draft.bot !== "" && saysSomething(draft);
  const { data, error, isFetching } = $api.useQuery(
    "post",
    "/api/send/preview",
    { body },
    {
      enabled: isAsked && body.bot > 0 && hasWords(body),
      placeholderData: keepPreviousData,
      retry: false,
      staleTime: 60_000,
    },
  );
  return {
    calls: isAsked ? (data?.calls ?? []) : [],
    warnings: isAsked ? (data?.warnings ?? []) : [],
    error: isAsked ? error : null,
    isOld: isFetching,
  };
}

/** What was written a moment ago may say nothing yet. */
const hasWords = ({ text, ...files }: ReturnType<typeof bodyOf>): boolean =>
  text !== undefined || Object.keys(files).some((name) => KINDS.has(name));

const KINDS: ReadonlySet<string> = new Set(["media", ...mediaKinds]);
