import { ApiError, dataOf } from "@telebus/client";
import { useState } from "react";
import { api } from "../../api/client.js";
import { useAction } from "../../api/use-action.js";
import { useTexts } from "../../texts/texts.js";
import { COMMANDS } from "./command-types.js";
import { inputOf, type Draft } from "./draft.js";

interface Saving {
  readonly bot: number;
  readonly initial: Draft;
  readonly revision: string | undefined;
}

/** Somebody else was first: nothing of theirs is written over unless the reader says so. */
export const isStale = (error: unknown): boolean => error instanceof ApiError && error.status === 412;

/** Keeps what was written; knows what is kept. */
export function useSaving({ bot, initial, revision }: Saving) {
  const t = useTexts();
  const [kept, setKept] = useState({ saved: initial, revision });
  const put = useAction({
    run: ({ draft, isForced }: { draft: Draft; isForced: boolean }) => {
      const params = { path: { bot, name: draft.name }, header: conditionOf(kept.revision, isForced) };
      return dataOf(api.PUT("/api/commands/{bot}/custom/{name}", { params, body: inputOf(draft) }));
    },
    done: ({ name }) => t(kept.revision === undefined ? "commands-added" : "commands-saved", { name }),
    after: (view, { draft }) => {
      setKept({ saved: draft, revision: view.revision });
      if (kept.revision === undefined) setAdded(view.name);
    },
    refreshes: [COMMANDS],
    hasForm: true,
  });
  const [added, setAdded] = useState<string>();
  return {
    ...kept,
    /** The name of one that was not there before. */
    added,
    save: (draft: Draft) => put.mutate({ draft, isForced: false }),
    overwrite: (draft: Draft) => put.mutate({ draft, isForced: true }),
    isBusy: put.isPending,
    error: put.error,
  };
}

function conditionOf(revision: string | undefined, isForced: boolean) {
  if (isForced) return {};
  return revision === undefined ? { "if-none-match": "*" as const } : { "if-match": `"${revision}"` };
}
