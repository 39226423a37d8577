import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";

/** The bot that was chosen; the only one, where there is one. */
export function useOnlyBot(chosen: string): string {
  const { may } = useSession();
  const { data } = $api.useQuery("get", "/api/bots", {}, { enabled: may("bots:read") });
  const [first, ...others] = data?.bots ?? [];
  return chosen === "" && first !== undefined && others.length === 0 ? String(first.id) : chosen;
}
