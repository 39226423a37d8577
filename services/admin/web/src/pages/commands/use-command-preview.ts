import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData } from "@tanstack/react-query";
import { $api } from "../../api/client.js";
import type { Call } from "../../telegram/message.js";
import type { CommandInput } from "./command-types.js";
import { inputOf, type Draft } from "./draft.js";

interface Wanted {
  readonly bot: number;
  readonly draft: Draft;
  readonly language: string;
  readonly person: number | undefined;
}

export interface PreviewView {
  readonly calls: readonly Call[];
  /** What the variables become. */
  readonly values: Readonly<Record<string, string>>;
  /** Why there is none of what is written now. */
  readonly error: unknown;
  readonly isOld: boolean;
}

const PAUSE_MS = 350;

const saysSomething = ({ content }: CommandInput): boolean =>
  content.text?.trim() !== "" || content.medium !== undefined;

/** What the command would say, asked for once the writer pauses. */
export function useCommandPreview({ bot, draft, language, person }: Wanted): PreviewView {
  const input = inputOf(draft);
  // What it is called does not matter here, and must not keep the preview away.
  const command = { ...input, description: input.description.trim() === "" ? "…" : input.description };
  const wanted = {
    bot,
    command,
    ...(language !== "" && { language }),
    ...(person !== undefined && { person }),
  };
  const [body] = useDebouncedValue(wanted, PAUSE_MS);
  const says = saysSomething(command);
  const { data, error, isFetching } = $api.useQuery(
    "post",
    "/api/commands/preview",
    { body },
    {
      enabled: says && saysSomething(body.command),
      placeholderData: keepPreviousData,
      retry: false,
      staleTime: 60_000,
    },
  );
  return {
    calls: says ? (data?.calls ?? []) : [],
    values: data?.values ?? {},
    error: says ? error : null,
    isOld: isFetching,
  };
}
