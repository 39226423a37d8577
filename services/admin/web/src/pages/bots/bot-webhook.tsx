import { Alert, Badge, Button, Card, Group, Skeleton, Stack, Text, Title } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { dataOf } from "@telebus/client";
import { api } from "../../api/client.js";
import { sentenceOf } from "../../api/problem.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { Copyable } from "../../ui/copy.js";
import { Facts } from "../../ui/facts.js";
import { useFormat } from "../../ui/format.js";
import { Time } from "../../ui/time.js";
import type { Bot, Webhook } from "./bot-types.js";
import { WEBHOOK, WebhookButtons } from "./webhook-buttons.js";

/** While something is brought to Telegram it is asked again so often. */
const ASK_EVERY_MS = 2_000;

/** How updates come, as Telegram says now. */
export function BotWebhook({ bot }: { readonly bot: Bot }) {
  const t = useTexts();
  const { may } = useSession();
  const params = { path: { id: bot.id } };
  const asked = useQuery({
    queryKey: [...WEBHOOK, bot.id],
    queryFn: () => dataOf(api.GET("/api/bots/{id}/webhook", { params })),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? ASK_EVERY_MS : false),
  });
  const { data, error, isFetching, refetch } = asked;
  return (
    <Card>
      <Group justify="space-between" mb="xs">
        <Group gap="sm">
          <Title order={2} size="h5">
            {t(`bots-mode-${bot.mode}`)}
          </Title>
          {data !== undefined && <State webhook={data} />}
        </Group>
        <Button
          variant="default"
          size="compact-sm"
          loading={isFetching}
          leftSection={<IconRefresh size={14} />}
          onClick={() => void refetch()}
        >
          {t("bots-ask-telegram")}
        </Button>
      </Group>
      <Stack gap="sm">
        {error !== null && data === undefined && <Alert color="red">{sentenceOf(error, t)}</Alert>}
        {data === undefined ? error === null && <Skeleton h={140} /> : <Known webhook={data} />}
        {may("bots:write") && <WebhookButtons bot={bot} />}
      </Stack>
    </Card>
  );
}

const isUnderWay = (webhook: Webhook | undefined): boolean =>
  webhook !== undefined &&
  (webhook.state === "being-set" || webhook.state === "being-deleted" || webhook.rotation !== null);

function State({ webhook: { state, faults } }: { readonly webhook: Webhook }) {
  const t = useTexts();
  if (state === "none") return null;
  const color = state === "set" ? (faults.length > 0 ? "orange" : "teal") : "blue";
  return <Badge color={color}>{t(state === "set" ? "bots-webhook-is-set" : `bots-webhook-${state}`)}</Badge>;
}

function Known({ webhook }: { readonly webhook: Webhook }) {
  const t = useTexts();
  const { number } = useFormat();
  const { pending, lastError, lastErrorAt, rotation, checkedAt } = webhook;
  return (
    <>
      {rotation !== null && (
        <Alert color="blue">{t(rotation.isTold ? "bots-secret-told" : "bots-secret-on-its-way")}</Alert>
      )}
      <Facts
        facts={[
          {
            label: t("bots-webhook-url"),
            value: <Place webhook={webhook} />,
          },
          { label: t("bots-pending"), value: pending === null ? "–" : number(pending) },
          {
            label: t("bots-last-error"),
            value:
              lastError === null ? (
                t("bots-no-error")
              ) : (
                <>
                  <Text>{lastError}</Text>
                  <Time at={lastErrorAt} size="sm" c="var(--quiet)" />
                </>
              ),
          },
          { label: t("bots-checked"), value: <Time at={checkedAt} /> },
        ]}
      />
    </>
  );
}

/** Where Telegram brings updates, and whether that is here. */
function Place({ webhook: { url, wanted, mode } }: { readonly webhook: Webhook }) {
  const t = useTexts();
  if (url === null || url === "") return t(`bots-webhook-nowhere-${mode}`);
  const isOurs = url === wanted?.url;
  return (
    <Group gap="xs">
      <Copyable value={url} />
      <Badge color={isOurs ? "teal" : "orange"}>
        {t(isOurs ? "bots-webhook-ours" : "bots-webhook-foreign")}
      </Badge>
    </Group>
  );
}
