import { Badge, Button, Stack, Text } from "@mantine/core";
import { IconVolume } from "@tabler/icons-react";
import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { listOf } from "../../ui/list-state.js";
import { Time } from "../../ui/time.js";
import { Author } from "./author.js";
import { DecisionKind } from "./decision-kind.js";
import type { Restriction } from "./moderation-types.js";
import { useDecide } from "./use-decide.js";

const query = { limit: 200 };

/** Whose words are not passed on now, and for how long. */
export function RestrictionList() {
  const t = useTexts();
  const asked = $api.useQuery(
    "get",
    "/api/moderation/restrictions",
    { params: { query } },
    { refetchInterval: 30_000 },
  );
  return (
    <Stack>
      <DataTable
        label={t("moderation-tab-restricted")}
        list={listOf(asked, ({ restrictions }) => restrictions)}
        rowKey={({ bot, author, kind }) => `${bot}:${author}:${kind}`}
        empty={
          <EmptyState title={t("moderation-nobody")} hint={t("moderation-nobody-hint")} icon={IconVolume} />
        }
        columns={[
          { id: "who", title: t("moderation-about-whom"), cell: (one) => <Author {...one} /> },
          { id: "kind", title: t("moderation-kind"), cell: (one) => <DecisionKind kind={one.kind} /> },
          { id: "until", title: t("moderation-until"), cell: (one) => <Until {...one} /> },
          { id: "at", title: t("moderation-since"), cell: ({ at }) => <Time at={at} /> },
          { id: "told", title: t("moderation-told"), cell: (one) => <Told {...one} /> },
          { id: "free", title: "", atEnd: true, cell: (one) => <Free restriction={one} /> },
        ]}
      />
    </Stack>
  );
}

function Until({ until }: Pick<Restriction, "until">) {
  const t = useTexts();
  return until === null ? <Text c="var(--quiet)">{t("moderation-until-lifted")}</Text> : <Time at={until} />;
}

function Told({ isTold, kind }: Pick<Restriction, "isTold" | "kind">) {
  const t = useTexts();
  if (kind === "shadow") return <Badge color="cyan">{t("moderation-never-told")}</Badge>;
  return <Badge color="gray">{t(isTold ? "moderation-is-told" : "moderation-not-told")}</Badge>;
}

const LIFTS = { mute: "unmute", ban: "unban", shadow: "unshadow" } as const;

function Free({ restriction: { bot, author, kind } }: { readonly restriction: Restriction }) {
  const t = useTexts();
  const { may } = useSession();
  const decide = useDecide();
  if (!may("moderation:write") || (kind === "shadow" && !may("hubs:write"))) return null;
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={decide.isPending}
      onClick={() => decide.mutate({ kind: LIFTS[kind], bot, author })}
    >
      {t(`moderation-kind-${LIFTS[kind]}`)}
    </Button>
  );
}
