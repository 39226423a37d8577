import { Button, Group, Select, Stack, Text } from "@mantine/core";
import { IconArrowBackUp, IconGavel } from "@tabler/icons-react";
import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { BotSelect } from "../../ui/bot-select.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { pagedBy, pagesOf } from "../../ui/list-state.js";
import { Time } from "../../ui/time.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { Author } from "./author.js";
import { DecidedBy } from "./decided-by.js";
import { DecisionKind } from "./decision-kind.js";
import type { Decision } from "./moderation-types.js";
import { useUndo } from "./use-decide.js";

const KINDS = ["mute", "ban", "shadow", "warn", "delete", "reveal", "unmute", "unban", "unshadow", "forgive"];

/** All that was decided, by whom and why, with undo. */
export function DecisionList({ author }: { readonly author?: number }) {
  const t = useTexts();
  const [kind, setKind] = useUrlState("kind");
  const [bot, setBot] = useUrlState("bot");
  const query = {
    ...(kind !== "" && { kind }),
    ...(bot !== "" && { bot: Number(bot) }),
    ...(author !== undefined && { author }),
  };
  const asked = $api.useInfiniteQuery(
    "get",
    "/api/moderation/decisions",
    { params: { query } },
    pagedBy("before"),
  );
  return (
    <Stack>
      {author === undefined && (
        <Group>
          <Select
            aria-label={t("moderation-kind")}
            placeholder={t("moderation-kind-all")}
            data={KINDS.map((one) => ({ value: one, label: t(`moderation-kind-${one}`) }))}
            value={kind === "" ? null : kind}
            onChange={(chosen) => setKind(chosen ?? "")}
            clearable
          />
          <BotSelect value={bot} onChange={setBot} />
        </Group>
      )}
      <DataTable
        label={t("moderation-tab-decisions")}
        list={pagesOf(asked, ({ decisions }) => decisions)}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title={t("moderation-no-decisions")}
            hint={t("moderation-no-decisions-hint")}
            icon={IconGavel}
          />
        }
        columns={[
          { id: "kind", title: t("moderation-kind"), cell: (one) => <DecisionKind kind={one.kind} /> },
          { id: "who", title: t("moderation-about-whom"), cell: (one) => <Author {...one} /> },
          { id: "until", title: t("moderation-until"), cell: ({ until }) => <Time at={until} /> },
          { id: "why", title: t("moderation-reason"), cell: (one) => <Why decision={one} /> },
          { id: "by", title: t("moderation-by"), cell: ({ by }) => <DecidedBy by={by} /> },
          { id: "at", title: t("moderation-at"), cell: ({ at }) => <Time at={at} /> },
          { id: "undo", title: "", atEnd: true, cell: (one) => <Undo decision={one} /> },
        ]}
      />
    </Stack>
  );
}

function Why({ decision: { reason, posts } }: { readonly decision: Decision }) {
  const t = useTexts();
  return (
    <Text size="sm" lineClamp={2}>
      {[reason, posts !== null && posts > 0 && t("moderation-posts-deleted", { posts })]
        .filter(Boolean)
        .join(" · ")}
    </Text>
  );
}

function Undo({ decision }: { readonly decision: Decision }) {
  const t = useTexts();
  const { may } = useSession();
  const undo = useUndo();
  if (decision.undoneAt !== null)
    return (
      <Text size="sm" c="var(--quiet)">
        {t("moderation-undone")}
      </Text>
    );
  if (!decision.canUndo || !may("moderation:write")) return null;
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconArrowBackUp size={14} />}
      loading={undo.isPending}
      onClick={() => undo.mutate(decision)}
    >
      {t("moderation-undo")}
    </Button>
  );
}
