import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import type { Grant, PersonDetail } from "./person-types.js";

/** Why somebody keeps what they hold, for the reader; undefined where it can be taken. */
export function useWhyKept(
  { id }: Pick<PersonDetail, "id">,
  { scope, bot, until }: Grant,
): string | undefined {
  const t = useTexts();
  const { who } = useSession();
  const isAdmin = scope === "admin";
  const { data } = $api.useQuery(
    "get",
    "/api/people",
    { params: { query: { scope: "admin", limit: 200 } } },
    { enabled: isAdmin },
  );
  if (isAdmin && who.id === id) return t("roles-keep-own");
  const administrators = data?.people.filter(({ scopes }) => scopes.some(isForGood));
  const isLast = administrators?.length === 1 && isForGood({ scope, bot, until });
  return isLast ? t("roles-keep-last") : undefined;
}

const isForGood = ({ scope, bot, until }: Pick<Grant, "scope" | "bot" | "until">): boolean =>
  scope === "admin" && bot === null && until === null;
