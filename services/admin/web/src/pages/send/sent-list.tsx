import { ActionIcon, Group, Stack, Text, Title, Tooltip } from "@mantine/core";
import { IconPlayerStop, IconRepeat, IconSend } from "@tabler/icons-react";
import { $api } from "../../api/client.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { BotSelect } from "../../ui/bot-select.js";
import { Copyable } from "../../ui/copy.js";
import { DataTable } from "../../ui/data-table.js";
import { EmptyState } from "../../ui/empty-state.js";
import { pagedBy, pagesOf } from "../../ui/list-state.js";
import { Time } from "../../ui/time.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { recall } from "./remembered.js";
import type { SendDraft } from "./send-draft.js";
import { isPending, type Sent } from "./send-types.js";
import { useWithdrawal } from "./use-sending.js";
import { SentState } from "./sent-state.js";

const LOOK_AGAIN_MS = 1_500;

/** What was sent from here in the last days, and how it stands. */
export function SentList({ onAgain }: { readonly onAgain: ((draft: SendDraft) => void) | undefined }) {
  const t = useTexts();
  const [bot, setBot] = useUrlState("of");
  const query = bot === "" ? {} : { bot: Number(bot) };
  const asked = $api.useInfiniteQuery(
    "get",
    "/api/send",
    { params: { query } },
    {
      ...pagedBy("before"),
      refetchInterval: ({ state }) =>
        state.data?.pages.some(({ requests }) => requests.some(isPending)) === true ? LOOK_AGAIN_MS : false,
    },
  );
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Title order={2} size="h4">
          {t("send-list")}
        </Title>
        <BotSelect value={bot} onChange={setBot} />
      </Group>
      <DataTable
        label={t("send-list")}
        list={pagesOf(asked, ({ requests }) => requests)}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t("send-none")} hint={t("send-none-hint")} icon={IconSend} />}
        columns={[
          { id: "state", title: t("send-state"), cell: (sent) => <SentState sent={sent} /> },
          { id: "chat", title: t("send-chat"), cell: (sent) => <Whom sent={sent} /> },
          {
            id: "method",
            title: t("send-what"),
            cell: ({ method, parts }) => <What method={method} parts={parts?.length ?? 1} />,
          },
          { id: "by", title: t("send-by"), cell: ({ by }) => <Text size="sm">{by ?? "–"}</Text> },
          { id: "at", title: t("send-at"), cell: ({ requested_at }) => <Time at={requested_at} size="sm" /> },
          { id: "deeds", title: "", atEnd: true, cell: (sent) => <Deeds sent={sent} onAgain={onAgain} /> },
        ]}
      />
    </Stack>
  );
}

function Whom({ sent: { id, chat } }: { readonly sent: Sent }) {
  const label = recall(id)?.draft.chat?.label;
  if (chat === null) return <Text c="var(--quiet)">–</Text>;
  return (
    <Group gap={6}>
      {label !== undefined && label !== String(chat) && <Text size="sm">{label}</Text>}
      <Copyable value={String(chat)} />
    </Group>
  );
}

function What({ method, parts }: { readonly method: string | null; readonly parts: number }) {
  const t = useTexts();
  return (
    <Text size="sm">
      {method ?? "–"}
      {parts > 1 && <Text span c="var(--quiet)">{` · ${t("send-in-parts", { count: parts })}`}</Text>}
    </Text>
  );
}

interface DeedsProps {
  readonly sent: Sent;
  readonly onAgain: ((draft: SendDraft) => void) | undefined;
}

/** What can be done with one that was sent from this page. */
function Deeds({ sent, onAgain }: DeedsProps) {
  const t = useTexts();
  const { may } = useSession();
  const withdrawal = useWithdrawal();
  const known = recall(sent.id);
  if (known === undefined) return null;
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      {isPending(sent) && may("queues:write") && (
        <Tooltip label={t("send-withdraw")}>
          <ActionIcon
            variant="subtle"
            color="red"
            aria-label={t("send-withdraw")}
            loading={withdrawal.isPending}
            onClick={() => withdrawal.mutate(known.job)}
          >
            <IconPlayerStop size={17} />
          </ActionIcon>
        </Tooltip>
      )}
      {onAgain !== undefined && (
        <Tooltip label={t("send-again")}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t("send-again")}
            onClick={() => onAgain(known.draft)}
          >
            <IconRepeat size={17} />
          </ActionIcon>
        </Tooltip>
      )}
    </Group>
  );
}
