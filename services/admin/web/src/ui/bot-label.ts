import { useCallback } from "react";
import { $api } from "../api/client.js";
import { useSession } from "../app/session.js";
import { botLabel } from "./bot-select.js";

/** @returns `@name` of a bot by its id; the id where it is not known */
export function useBotLabel(): (bot: number) => string {
  const { may } = useSession();
  const { data } = $api.useQuery("get", "/api/bots", {}, { staleTime: 60_000, enabled: may("bots:read") });
  return useCallback(
    (id) => {
      const bot = data?.bots.find((one) => one.id === id);
      return bot === undefined ? String(id) : botLabel(bot);
    },
    [data],
  );
}
