import { Anchor, Text } from "@mantine/core";
import { Link } from "react-router";
import { useTexts } from "../../texts/texts.js";

/** Who decided: `person:<id>`, `key:<id>`, `owner` or `master`, in words. */
export function DecidedBy({ by }: { readonly by: string | null }) {
  const t = useTexts();
  if (by === null) return <Text c="var(--quiet)">–</Text>;
  const [kind = "", id = ""] = by.split(":");
  if (kind === "person")
    return (
      <Anchor component={Link} to={`/people/${id}`}>
        {id}
      </Anchor>
    );
  return <Text>{kind === "key" ? t("moderation-by-key", { id }) : t("moderation-by-owner")}</Text>;
}
