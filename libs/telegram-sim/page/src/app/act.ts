import { useCallback } from "react";
import { RequestError } from "../server/request.js";
import { useTexts } from "../texts/index.js";
import { useToasts } from "./toasts.js";

/** Runs something against the simulator. @returns whether it was done; if not, the person has been told why. */
export type Act = (deed: () => Promise<unknown>) => Promise<boolean>;

export function useAct(): Act {
  const texts = useTexts();
  const { complain } = useToasts();
  return useCallback(
    async (deed) => {
      try {
        await deed();
        return true;
      } catch (error) {
        complain(explain(error, texts));
        return false;
      }
    },
    [complain, texts],
  );
}

function explain(
  error: unknown,
  { failed, notSupported, connectionLost }: ReturnType<typeof useTexts>,
): string {
  if (!(error instanceof RequestError)) return failed(error instanceof Error ? error.message : String(error));
  if (error.status === 0) return connectionLost;
  // No such verb: an older simulator, or one that does not know it yet.
  if (error.status === 404 && error.message === "Not Found") return notSupported;
  return failed(error.message);
}
